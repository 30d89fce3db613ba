package dev.secondment.leave.schedule.rest;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.schedule.application.ReadCalendarFeed;
import dev.secondment.leave.schedule.domain.CalendarEntry;
import dev.secondment.leave.schedule.domain.FeedScope;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes a calendar by RFC 5545. Whole days are dates, the day after the last one ends them; where a half day begins or
 * ends, both ends are times in the zone of the placement. The same absences make the same bytes.
 */
final class CalendarWriter {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final int HOURS_TO_REFRESH = 1;

    private final ICalendar calendar = new ICalendar();
    private final Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();

    private CalendarWriter() {}

    static String write(ReadCalendarFeed.Calendar feed) {
        CalendarWriter writer = new CalendarWriter();
        writer.calendar.setProductId("-//Secondment Suite//Absences//EN");
        String name = feed.scope() == FeedScope.PERSON ? "My absences" : "Absences";
        writer.calendar.setName(name);
        writer.calendar.setExperimentalProperty("X-WR-CALNAME", name);
        // RFC 7986 wants the type of the value said.
        writer.calendar
                .setRefreshInterval(Duration.builder().hours(HOURS_TO_REFRESH).build())
                .setParameter("VALUE", "DURATION");
        feed.entries().forEach(writer::add);
        return Biweekly.write(writer.calendar).go();
    }

    private void add(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.id().toString());
        event.setSequence(Math.toIntExact(entry.revision()));
        event.setDateTimeStamp(Date.from(entry.changedAt()));
        event.setSummary(entry.summary());
        event.setStatus(statusOf(entry.status()));
        event.setTransparency(
                entry.status() == CalendarEntry.Status.CONFIRMED ? Transparency.opaque() : Transparency.transparent());
        if (entry.first().half() == Half.AM && entry.last().half() == Half.PM) {
            event.setDateStart(new DateStart(day(entry.first().date())));
            event.setDateEnd(new DateEnd(day(entry.last().date().plusDays(1))));
        } else {
            TimezoneAssignment zone = zones.computeIfAbsent(entry.zone(), VTimezones::of);
            DateStart start = new DateStart(
                    at(entry.first(), entry.first().half() == Half.AM ? MORNING : AFTERNOON, entry.zone()));
            DateEnd end = new DateEnd(at(entry.last(), entry.last().half() == Half.AM ? NOON : EVENING, entry.zone()));
            calendar.getTimezoneInfo().setTimezone(start, zone);
            calendar.getTimezoneInfo().setTimezone(end, zone);
            event.setDateStart(start);
            event.setDateEnd(end);
        }
        calendar.addEvent(event);
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
    }

    private static ICalDate at(Slot slot, LocalTime time, ZoneId zone) {
        return new ICalDate(Date.from(slot.date().atTime(time).atZone(zone).toInstant()), true);
    }

    private static Status statusOf(CalendarEntry.Status status) {
        return switch (status) {
            case TENTATIVE -> Status.tentative();
            case CONFIRMED -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
        };
    }
}
