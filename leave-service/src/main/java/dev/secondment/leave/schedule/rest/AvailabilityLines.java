package dev.secondment.leave.schedule.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.payroll.domain.Csv;
import dev.secondment.leave.request.domain.LeaveCalendar;
import dev.secondment.leave.schedule.application.LeaveExport;
import dev.secondment.leave.schedule.application.PersonPlan;
import dev.secondment.leave.schedule.domain.PlannedDay;
import dev.secondment.leave.schedule.domain.ScheduleFields;
import dev.secondment.leave.terms.domain.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Plans and leave as comma-separated lines. Who may read no kind in any of them gets no column for it. */
final class AvailabilityLines {

    private AvailabilityLines() {}

    static String of(List<PersonPlan> plans) {
        boolean kinds = plans.stream().anyMatch(plan -> knowsKinds(plan.readers()));
        StringBuilder lines = new StringBuilder();
        List<String> heading =
                new ArrayList<>(List.of("agreementId", "employer", "employeeRef", "team", "date", "am", "pm"));
        if (kinds) {
            heading.addAll(List.of("amKind", "pmKind"));
        }
        lines.append(Csv.line(heading));
        for (PersonPlan plan : plans) {
            for (PlannedDay day : plan.days()) {
                lines.append(Csv.line(line(plan, day, kinds)));
            }
        }
        return lines.toString();
    }

    private static List<String> line(PersonPlan plan, PlannedDay day, boolean kinds) {
        List<String> cells = new ArrayList<>(List.of(
                plan.agreementId().toString(),
                plan.employer().toString(),
                plan.employeeRef(),
                plan.team().orElse(""),
                day.date().toString(),
                day.am().name(),
                day.pm().name()));
        if (kinds) {
            AvailabilityResponse.Day shown = AvailabilityResponse.Day.from(day, plan.readers());
            cells.add(Objects.requireNonNullElse(shown.amKind(), ""));
            cells.add(Objects.requireNonNullElse(shown.pmKind(), ""));
        }
        return cells;
    }

    static String ofLeave(List<LeaveExport.Line> leave) {
        boolean kinds = leave.stream().anyMatch(line -> knowsKinds(line.readers()));
        List<String> heading = new ArrayList<>(List.of(
                "id", "agreementId", "employer", "employeeRef", "from", "fromSlot", "to", "toSlot", "days", "status"));
        if (kinds) {
            heading.add("kind");
        }
        StringBuilder lines = new StringBuilder(Csv.line(heading));
        leave.forEach(line -> lines.append(Csv.line(line(line, kinds))));
        return lines.toString();
    }

    private static List<String> line(LeaveExport.Line line, boolean kinds) {
        LeaveCalendar.Entry leave = line.leave();
        List<String> cells = new ArrayList<>(List.of(
                leave.id().toString(),
                leave.agreementId().toString(),
                line.employer().toString(),
                line.employeeRef(),
                leave.span().from().toString(),
                leave.span().fromSlot().name(),
                leave.span().to().toString(),
                leave.span().toSlot().name(),
                Days.text(leave.days()),
                leave.status().name()));
        if (kinds) {
            cells.add(knowsKinds(line.readers()) ? leave.kind().name() : "");
        }
        return cells;
    }

    private static boolean knowsKinds(Set<Side> readers) {
        return ScheduleFields.DAY.mayRead("amKind", readers);
    }
}
