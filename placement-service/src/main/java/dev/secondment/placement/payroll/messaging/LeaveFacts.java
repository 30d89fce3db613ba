package dev.secondment.placement.payroll.messaging;

import dev.secondment.placement.payroll.domain.PaidDay;
import dev.secondment.placement.payroll.domain.PayrollInstruction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a payroll needs of the leave topic's events; the rest of them is not read. */
final class LeaveFacts {

    private LeaveFacts() {}

    record Approved(UUID agreementId, UUID leaveRequestId, List<Day> perDay) {}

    record Cancelled(UUID agreementId, UUID leaveRequestId) {}

    record Recredited(UUID agreementId, UUID leaveRequestId, UUID absenceId, List<Day> perDay) {}

    /** @param perDay all that payrolls book as this absence, in place of what was said before */
    record AbsenceEnded(UUID agreementId, UUID absenceId, String kind, List<Day> perDay) {
        /** Being there for a dependant is leave, not sickness. */
        String element() {
            return kind.equals("SICKNESS") ? PayrollInstruction.SICK_DAYS : PayrollInstruction.LEAVE_DAYS;
        }
    }

    record Day(LocalDate date, List<String> slots, BigDecimal days, String payrollCode) {}

    static List<PaidDay> paidDays(UUID agreementId, List<Day> perDay) {
        return perDay.stream()
                .map(day -> new PaidDay(
                        agreementId,
                        day.date(),
                        day.slots().contains("AM"),
                        day.slots().contains("PM"),
                        day.days(),
                        day.payrollCode()))
                .toList();
    }
}
