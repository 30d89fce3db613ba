package dev.secondment.agreement.amendment.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a change reaches back.
 *
 * @param months whose pay and leave may have to be reckoned again, ascending to the present one; none unless it does
 */
public record Reach(boolean retroactive, List<YearMonth> months) {

    /**
     * @param start of the secondment: nothing can be reckoned again for days before it
     * @param today on which the change becomes known
     */
    public static Reach of(LocalDate effectiveFrom, LocalDate start, LocalDate today) {
        LocalDate from = effectiveFrom.isBefore(start) ? start : effectiveFrom;
        if (!from.isBefore(today)) {
            return new Reach(false, List.of());
        }
        YearMonth present = YearMonth.from(today);
        return new Reach(
                true,
                Stream.iterate(YearMonth.from(from), month -> !month.isAfter(present), month -> month.plusMonths(1))
                        .toList());
    }
}
