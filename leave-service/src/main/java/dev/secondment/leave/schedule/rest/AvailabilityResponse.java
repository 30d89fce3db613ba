package dev.secondment.leave.schedule.rest;

import dev.secondment.leave.schedule.application.PersonPlan;
import dev.secondment.leave.schedule.domain.DayState;
import dev.secondment.leave.schedule.domain.PlannedDay;
import dev.secondment.leave.schedule.domain.ScheduleFields;
import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Availability", description = "One person's half days. The host side sees absent, and not why.")
public record AvailabilityResponse(
        UUID agreementId,

        @Schema(description = "The organisation that employs the person")
        UUID employer,

        @Schema(examples = "E-1001") String employeeRef,

        @Schema(description = "The unit of the host", examples = "Integration") @Nullable
        String team,

        @Schema(description = "\"full\", or \"absent\" for the host side", examples = "absent")
        String view,

        @Schema(description = "The asked days that lie in the placement")
        List<Day> days) {

    @Schema(name = "AvailabilityDay")
    public record Day(
            @Schema(examples = "2027-01-04") LocalDate date,
            DayState am,
            DayState pm,

            @Schema(description = "Not for the host", examples = "ANNUAL") @Nullable
            String amKind,

            @Schema(description = "Not for the host", examples = "SICKNESS") @Nullable
            String pmKind) {

        static Day from(PlannedDay day, Set<Side> readers) {
            return new Day(
                    day.date(),
                    day.am(),
                    day.pm(),
                    ScheduleFields.DAY.show("amKind", readers, day.amKind()),
                    ScheduleFields.DAY.show("pmKind", readers, day.pmKind()));
        }
    }

    static AvailabilityResponse from(PersonPlan plan) {
        return new AvailabilityResponse(
                plan.agreementId(),
                plan.employer(),
                plan.employeeRef(),
                plan.team().orElse(null),
                ScheduleFields.DAY.mayRead("amKind", plan.readers()) ? "full" : "absent",
                plan.days().stream().map(day -> Day.from(day, plan.readers())).toList());
    }
}
