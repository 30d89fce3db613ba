package dev.secondment.leave.payroll;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.payroll.domain.PayrollDay;
import dev.secondment.leave.payroll.domain.PayrollNews;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What the book tells of days that nothing locked, worked full time in Bavaria and paid at home. */
public final class PayrollDays {
    private static final UUID HOME = UUID.fromString("0190a000-0000-7000-8000-00000000ac3e");

    private PayrollDays() {}

    public static PayrollNews of(LeaveCharge charge, String payrollCode) {
        return new PayrollNews(days(charge, payrollCode), List.of());
    }

    private static List<PayrollDay> days(LeaveCharge charge, String payrollCode) {
        return charge.perDay().stream()
                .map(day -> new PayrollDay(
                        day.date(),
                        day.slots(),
                        Days.text(day.days()),
                        240 * day.slots().size(),
                        payrollCode,
                        HOME,
                        "DE-BY",
                        YearMonth.from(day.date()),
                        YearMonth.from(day.date())))
                .toList();
    }
}
