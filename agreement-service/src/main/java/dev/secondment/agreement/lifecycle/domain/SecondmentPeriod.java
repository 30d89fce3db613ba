package dev.secondment.agreement.lifecycle.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;

/** The days of a secondment, first and last inclusive, as days at the host site. */
public record SecondmentPeriod(LocalDate start, LocalDate plannedEnd, ZoneId zone) {

    /** From when the return is prepared. */
    static final Period RETURN_IS_NEAR = Period.ofDays(30);

    public SecondmentPeriod {
        if (start.isAfter(plannedEnd)) {
            throw new IllegalArgumentException("start after planned end");
        }
    }

    boolean hasStartedAt(Instant now) {
        return !now.isBefore(startsAt());
    }

    /** 00:00 of the first day. */
    Instant startsAt() {
        return start.atStartOfDay(zone).toInstant();
    }

    Instant returnIsNearAt() {
        return plannedEnd.minus(RETURN_IS_NEAR).atStartOfDay(zone).toInstant();
    }

    /** The first moment after the last day. */
    Instant endsAt() {
        return plannedEnd.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * The last day of a period whose first day counts (BGB 187(2), 188(2)(3)): in the month the length leads to, the day
     * before the starting day's number, or the month's last day where it has no such day. Adding months in Java and going
     * one day back is a day short for starts on the 29th to 31st.
     */
    static LocalDate lastDay(LocalDate start, Period length) {
        long months = length.toTotalMonths();
        if (months == 0) {
            return start.plus(length).minusDays(1);
        }
        YearMonth month = YearMonth.from(start).plusMonths(months);
        int day = start.getDayOfMonth() - 1;
        LocalDate last =
                day == 0 ? month.minusMonths(1).atEndOfMonth() : month.atDay(Math.min(day, month.lengthOfMonth()));
        return last.plus(length.withYears(0).withMonths(0));
    }
}
