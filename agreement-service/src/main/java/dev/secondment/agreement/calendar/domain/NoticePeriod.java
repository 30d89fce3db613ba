package dev.secondment.agreement.calendar.domain;

import java.time.LocalDate;
import java.time.Period;

/**
 * Periods that begin with an event, such as a notice handed over: the day of the event does not count (R-TM-3, BGB
 * 187(1), 188). Notice of four weeks given on a Monday ends on the Monday four weeks later. A period's end is no
 * declaration: it stays where it is on weekends and holidays.
 */
public final class NoticePeriod {

    private NoticePeriod() {}

    /** The day of the same number, or the last of the month that has no such day. */
    public static LocalDate lastDay(LocalDate given, Period length) {
        return given.plus(length);
    }
}
