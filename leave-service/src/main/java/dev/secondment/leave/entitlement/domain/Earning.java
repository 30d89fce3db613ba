package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.entitlement.domain.Consumption.Credit;
import dev.secondment.leave.policy.domain.Accrual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when granted days can be taken: at once in their year, unless the policy lets only earned days be taken, or the
 * employment is too young for more than a twelfth for each month of it (BUrlG section 4).
 *
 * @param employedSince where it is known
 */
record Earning(Accrual accrual, LeaveYear year, @Nullable LocalDate employedSince) {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    List<Credit> credits(Pot pot, EntryKind kind, LocalDate effectiveDate, BigDecimal days) {
        if (kind != EntryKind.ENTITLEMENT || days.signum() < 0) {
            return List.of(new Credit(pot, year.first(), days));
        }
        LocalDate from = accrual.onlyEarned() ? effectiveDate : year.first();
        LocalDate waitedUntil =
                employedSince == null ? year.first() : employedSince.plusMonths(accrual.waitingMonths());
        return employedSince == null || !waitedUntil.isAfter(from)
                ? List.of(new Credit(pot, from, days))
                : waiting(pot, from, days, employedSince, waitedUntil);
    }

    private List<Credit> waiting(Pot pot, LocalDate from, BigDecimal days, LocalDate since, LocalDate waitedUntil) {
        List<Credit> credits = new ArrayList<>();
        BigDecimal twelfth = RoundedDays.plain(days.divide(MONTHS, 10, RoundingMode.HALF_UP));
        BigDecimal rest = days;
        LocalDate first = since.isAfter(year.first()) ? since : year.first();
        for (int month = 1; first.plusMonths(month).isBefore(waitedUntil); month++) {
            LocalDate earned = first.plusMonths(month);
            credits.add(new Credit(pot, earned.isAfter(from) ? earned : from, twelfth));
            rest = rest.subtract(twelfth);
        }
        credits.add(new Credit(pot, waitedUntil, rest));
        return credits;
    }
}
