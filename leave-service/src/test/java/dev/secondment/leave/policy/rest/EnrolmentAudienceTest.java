package dev.secondment.leave.policy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.WireJson;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.policy.PolicyFixture;
import dev.secondment.leave.policy.application.EnrolmentView;
import dev.secondment.leave.policy.domain.EnrolmentFields;
import dev.secondment.leave.policy.domain.PolicyRef;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnrolmentAudienceTest {

    @Test
    void every_field_of_a_segment_is_declared() {
        assertThat(EnrolmentFields.SEGMENT.fields().keySet())
                .isEqualTo(components(LeaveEnrolmentsResponse.Segment.class));
    }

    @Test
    void every_field_of_an_enrolment_is_declared() {
        assertThat(EnrolmentFields.ENROLMENT.fields().keySet()).isEqualTo(components(LeaveEnrolmentResponse.class));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void a_side_reads_the_fields_of_a_segment_that_are_declared_for_it(Side side) {
        Segment segment = PolicyFixture.placed("2026-02-01", "2026-08-31", "HOST")
                .host("2026-02-01", "24")
                .enrolments()
                .segments(LeaveYears.CALENDAR.in(2026))
                .getFirst();
        EnrolmentView.Part part = new EnrolmentView.Part(segment, new PolicyRef("GLOBEX", 1), segment.annualDays());

        Set<String> shown = new TreeSet<>();
        WireJson.of(LeaveEnrolmentsResponse.Segment.from(part, Set.of(side)))
                .fieldNames()
                .forEachRemaining(shown::add);

        Set<String> declared = new TreeSet<>(EnrolmentFields.SEGMENT.fields().keySet());
        declared.removeIf(field -> !EnrolmentFields.SEGMENT.mayRead(field, Set.of(side)));
        assertThat(shown).isEqualTo(declared);
    }

    private static Set<String> components(Class<? extends Record> type) {
        return new TreeSet<>(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
    }
}
