package dev.secondment.leave.calendar.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the work of a day begins and ends by the clock. It is the work of the date on which it begins; an end that is not
 * after the beginning is on the next day.
 *
 * @param breakMinutes of it that are not worked
 */
public record Shift(LocalTime from, LocalTime to, int breakMinutes) {
    private static final int DAY = 24 * 60;

    public Shift {
        if (breakMinutes < 0) {
            throw new IllegalArgumentException("A break of " + breakMinutes + " minutes");
        }
    }

    public Instant begins(LocalDate date, ZoneId zone) {
        return date.atTime(from).atZone(zone).toInstant();
    }

    public Instant ends(LocalDate date, ZoneId zone) {
        LocalDate day = to.isAfter(from) ? date : date.plusDays(1);
        return day.atTime(to).atZone(zone).toInstant();
    }

    /**
     * Worked on a date: what passes between the two instants, less the break. On the nights on which clocks change this is
     * not what the clock shows: in Berlin, 27 March 2027 20:00 to 08:00 is eleven hours.
     */
    public int minutes(LocalDate date, ZoneId zone) {
        return worked(Duration.between(begins(date, zone), ends(date, zone)).toMinutes());
    }

    /** Worked on any other date. */
    int minutesByTheClock() {
        long shown = Duration.between(from, to).toMinutes();
        return worked(shown > 0 ? shown : shown + DAY);
    }

    private int worked(long elapsed) {
        return (int) Math.max(0, elapsed - breakMinutes);
    }
}
