package dev.secondment.agreement.calendar.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days from the first to the last, both included (R-TM-1), as days at the host site. */
public record Days(LocalDate first, LocalDate last) {

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day lies before the first");
        }
    }

    public boolean include(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlap(Days other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    public long count() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
