package dev.secondment.agreement.lifecycle.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** The days of a secondment, first and last inclusive, as days at the host site. */
public record SecondmentPeriod(LocalDate start, LocalDate lastDay, ZoneId zone) {

    /** From when the return is prepared. */
    static final Period RETURN_IS_NEAR = Period.ofDays(30);

    public SecondmentPeriod {
        if (start.isAfter(lastDay)) {
            throw new IllegalArgumentException("start after last day");
        }
    }

    /** The day at the host site. */
    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    boolean hasStartedAt(Instant now) {
        return !now.isBefore(startsAt());
    }

    /** 00:00 of the first day. */
    Instant startsAt() {
        return start.atStartOfDay(zone).toInstant();
    }

    Instant returnIsNearAt() {
        return lastDay.minus(RETURN_IS_NEAR).atStartOfDay(zone).toInstant();
    }

    /** The first moment after the last day. */
    Instant endsAt() {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
