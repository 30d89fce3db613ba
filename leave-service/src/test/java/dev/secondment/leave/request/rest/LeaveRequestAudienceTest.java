package dev.secondment.leave.request.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.leave.WireJson;
import dev.secondment.leave.request.application.LeaveRequestView;
import dev.secondment.leave.request.domain.AskedNow;
import dev.secondment.leave.request.domain.GivingUp;
import dev.secondment.leave.request.domain.LeaveFields;
import dev.secondment.leave.request.domain.LeaveFixture;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.terms.domain.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field against every side. */
class LeaveRequestAudienceTest {
    private static final List<String> FIELDS = Arrays.stream(LeaveRequestResponse.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();

    private static JsonNode answerTo(Set<Side> readers) {
        LeaveRequest request = LeaveFixture.submitted();
        LeaveRequestView whole = LeaveRequestView.of(
                request,
                readers,
                List.of(new AskedNow(Side.HOST, AskedNow.Level.APPROVER, Optional.of("E-2001"), Optional.empty())));
        return WireJson.of(LeaveRequestResponse.from(new LeaveRequestView(
                whole.readers(),
                whole.id(),
                whole.version(),
                whole.agreementId(),
                whole.kind(),
                whole.span(),
                whole.charge(),
                whole.recredited(),
                whole.segments(),
                whole.status(),
                whole.awaiting(),
                whole.expects(),
                whole.asked(),
                whole.route(),
                whole.policyOfRecord(),
                whole.decisions(),
                Optional.of("reason"),
                Optional.of("changed"),
                Optional.of(new GivingUp(1, 2, "reason")),
                LeaveFixture.in(LeaveStatus.CHANGE_REQUESTED).change(),
                true,
                List.of(request.id()),
                whole.requestedAt(),
                whole.answerDueOn())));
    }

    @Test
    void whom_an_employer_asks_is_told_to_its_own_people_by_name_and_to_others_by_level() {
        assertThat(answerTo(Set.of(Side.HOST)).at("/asked/0/person").textValue())
                .isEqualTo("E-2001");
        assertThat(answerTo(Set.of(Side.HOME)).at("/asked/0").has("person")).isFalse();
        assertThat(answerTo(Set.of(Side.SECONDEE)).at("/asked/0/level").textValue())
                .isEqualTo("APPROVER");
    }

    @Test
    void every_field_has_a_declared_audience() {
        assertThat(LeaveFields.ANSWER.fields().keySet()).containsExactlyInAnyOrderElementsOf(FIELDS);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void a_side_reads_what_is_declared_for_it_and_nothing_else(Side side) {
        JsonNode answer = answerTo(Set.of(side));

        for (String field : FIELDS) {
            assertThat(answer.has(field))
                    .as("%s for %s", field, side)
                    .isEqualTo(LeaveFields.ANSWER.fields().get(field).contains(side));
        }
    }

    @Test
    void the_host_never_reads_the_kind() {
        assertThat(answerTo(Set.of(Side.HOST)).toString()).doesNotContain("ANNUAL");
        assertThat(answerTo(Set.of(Side.HOST, Side.HOME)).toString()).contains("ANNUAL");
    }
}
