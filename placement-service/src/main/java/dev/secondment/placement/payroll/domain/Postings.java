package dev.secondment.placement.payroll.domain;

import java.time.YearMonth;
import java.util.Map;

/**
 * In whose month's pay days count, where their own month is locked already. Leave says so with its days; here it is only
 * carried on.
 *
 * @param late the month of the days, to the later month that they are posted to
 */
public record Postings(Map<YearMonth, YearMonth> late) {
    public static final Postings IN_TIME = new Postings(Map.of());

    public Postings {
        late = Map.copyOf(late);
    }

    YearMonth of(YearMonth origin) {
        return late.getOrDefault(origin, origin);
    }
}
