package dev.secondment.leave.schedule.rest;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.TimeZone;

/** Time zones as iCalendar describes them, by the rules that Java has for years to come. */
final class VTimezones {
    private static final int FIRST_YEAR = 2020;
    private static final int WEEK = 7;

    private VTimezones() {}

    static TimezoneAssignment of(ZoneId zone) {
        VTimezone component = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransitionRule> changes = rules.getTransitionRules();
        if (changes.isEmpty()) {
            ZoneOffset offset = rules.getOffset(LocalDate.of(FIRST_YEAR, 1, 1).atTime(LocalTime.NOON));
            StandardTime standard = new StandardTime();
            describe(standard, offset, offset, LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay());
            component.addStandardTime(standard);
        }
        for (ZoneOffsetTransitionRule change : changes) {
            boolean summer = change.getOffsetAfter().getTotalSeconds()
                    > change.getStandardOffset().getTotalSeconds();
            Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
            ZoneOffsetTransition first = change.createTransition(FIRST_YEAR);
            describe(observance, change.getOffsetBefore(), change.getOffsetAfter(), first.getDateTimeBefore());
            observance.setRecurrenceRule(yearly(change));
            component.addComponent(observance);
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
    }

    private static void describe(Observance observance, ZoneOffset before, ZoneOffset after, LocalDateTime since) {
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        observance.setDateStart(new ICalDate(
                new DateTimeComponents(
                        since.getYear(),
                        since.getMonthValue(),
                        since.getDayOfMonth(),
                        since.getHour(),
                        since.getMinute(),
                        since.getSecond(),
                        false),
                true));
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }

    /** Java says "the Sunday on or after the 8th", iCalendar "the second Sunday", or "the last" for day -1. */
    private static Recurrence yearly(ZoneOffsetTransitionRule change) {
        Recurrence.Builder yearly = new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(change.getMonth().getValue());
        java.time.DayOfWeek weekday = change.getDayOfWeek();
        int day = change.getDayOfMonthIndicator();
        if (weekday == null) {
            return yearly.byMonthDay(day).build();
        }
        // On or after the 25th of a month of 31 days is its last one of that weekday.
        boolean last = day < 0 || day + WEEK - 1 >= change.getMonth().minLength();
        int number = last ? -1 : (day - 1) / WEEK + 1;
        return yearly.byDay(number, DayOfWeek.valueOfAbbr(weekday.name().substring(0, 2)))
                .build();
    }
}
