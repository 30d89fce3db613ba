package dev.secondment.leave.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.leave.WireJson;
import dev.secondment.leave.schedule.application.PersonPlan;
import dev.secondment.leave.schedule.domain.DayState;
import dev.secondment.leave.schedule.domain.PlannedDay;
import dev.secondment.leave.schedule.domain.ScheduleFields;
import dev.secondment.leave.terms.domain.Side;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field against every side. */
class ScheduleAudienceTest {

    private static PersonPlan plan(Set<Side> readers) {
        return new PersonPlan(
                readers,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "E-1001",
                Optional.of("Integration"),
                List.of(new PlannedDay(
                        LocalDate.of(2027, 1, 5), DayState.ABSENT, DayState.ABSENT, "ANNUAL", "SICKNESS")));
    }

    private static List<String> fields(Class<?> answer) {
        return Arrays.stream(answer.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void every_field_has_a_declared_audience() {
        assertThat(ScheduleFields.PERSON.fields().keySet())
                .containsExactlyInAnyOrderElementsOf(fields(AvailabilityResponse.class));
        assertThat(ScheduleFields.DAY.fields().keySet())
                .containsExactlyInAnyOrderElementsOf(fields(AvailabilityResponse.Day.class));
        assertThat(ScheduleFields.FEED.fields().keySet())
                .containsExactlyInAnyOrderElementsOf(fields(CalendarFeedResponse.class));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void a_side_reads_what_is_declared_for_it_and_nothing_else(Side side) {
        JsonNode person = WireJson.of(AvailabilityResponse.from(plan(Set.of(side))));
        JsonNode day = person.get("days").get(0);

        fields(AvailabilityResponse.class)
                .forEach(field -> assertThat(person.has(field))
                        .as("%s for %s", field, side)
                        .isEqualTo(ScheduleFields.PERSON.fields().get(field).contains(side)));
        fields(AvailabilityResponse.Day.class)
                .forEach(field -> assertThat(day.has(field))
                        .as("%s for %s", field, side)
                        .isEqualTo(ScheduleFields.DAY.fields().get(field).contains(side)));
    }

    @Test
    void the_lines_of_a_host_have_no_kind_and_no_column_for_one() {
        assertThat(AvailabilityLines.of(List.of(plan(Set.of(Side.HOST)))))
                .doesNotContain("ANNUAL", "SICKNESS", "Kind")
                .contains("E-1001,Integration,2027-01-05,ABSENT,ABSENT\r\n");
        assertThat(AvailabilityLines.of(List.of(plan(Set.of(Side.HOST)), plan(Set.of(Side.HOME)))))
                .contains("2027-01-05,ABSENT,ABSENT,,\r\n", "2027-01-05,ABSENT,ABSENT,ANNUAL,SICKNESS\r\n");
    }
}
