package dev.secondment.leave.request.messaging;

import dev.secondment.leave.calendar.domain.ChargedDay;
import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.request.domain.LeaveFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of every event of a leave request. {@code perDay} is there where days begin or cease to be leave for the
 * payroll, so that no payroll has to count them again.
 */
record LeaveEventData(
        UUID agreementId,
        UUID leaveRequestId,
        String kind,
        LocalDate from,
        String fromSlot,
        LocalDate to,
        String toSlot,
        String days,
        String policyOfRecord,
        @Nullable List<Day> perDay,
        @Nullable UUID absenceId) {

    record Day(LocalDate date, List<String> slots, String days, String payrollCode) {

        static List<Day> of(LeaveCharge charge, LeaveKind kind) {
            return charge.perDay().stream().map(day -> of(day, kind)).toList();
        }

        private static Day of(ChargedDay day, LeaveKind kind) {
            return new Day(
                    day.date(),
                    day.slots().stream().map(Half::name).toList(),
                    Days.text(day.days()),
                    kind.payrollCode());
        }
    }

    static LeaveEventData of(LeaveFacts leave, @Nullable LeaveCharge perDay, @Nullable UUID absenceId) {
        return new LeaveEventData(
                leave.agreementId(),
                leave.leaveRequestId(),
                leave.kind().name(),
                leave.span().from(),
                leave.span().fromSlot().name(),
                leave.span().to(),
                leave.span().toSlot().name(),
                Days.text(leave.days()),
                leave.policyOfRecord().name(),
                perDay == null ? null : Day.of(perDay, leave.kind()),
                absenceId);
    }
}
