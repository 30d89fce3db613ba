package dev.secondment.agreement.rules.domain;

import dev.secondment.agreement.calendar.domain.TermLength;
import java.time.LocalDate;
import java.time.Period;

/** First and last day of the secondment, both inclusive. */
record Span(LocalDate start, LocalDate lastDay) {

    boolean isLongerThan(Period length) {
        return lastDay.isAfter(TermLength.lastDay(start, length));
    }

    boolean isShorterThan(Period length) {
        return lastDay.isBefore(TermLength.lastDay(start, length));
    }

    @Override
    public String toString() {
        return start + ".." + lastDay;
    }
}
