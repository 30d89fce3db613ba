package dev.secondment.leave.payroll.domain;

import dev.secondment.leave.calendar.domain.Half;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payroll needs of one day, so that it counts nothing itself: the {@code perDay} of leave and absence events.
 *
 * @param days as a decimal, such as {@code 0.5}
 * @param minutes the working time; absent where the terms do not say it
 * @param payingOrg the organisation whose payroll pays the day
 * @param calendar the region whose public holidays were looked at; absent where the terms cannot be carried out
 */
public record PayrollDay(
        LocalDate date,
        List<Half> slots,
        String days,
        @Nullable Integer minutes,
        String payrollCode,
        UUID payingOrg,
        @Nullable String calendar,
        YearMonth originPeriod,
        YearMonth postingPeriod) {

    public PayrollDay {
        slots = List.copyOf(slots);
    }
}
