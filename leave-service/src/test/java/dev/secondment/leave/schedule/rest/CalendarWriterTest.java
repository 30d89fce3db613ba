package dev.secondment.leave.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.schedule.application.ReadCalendarFeed;
import dev.secondment.leave.schedule.domain.CalendarEntry;
import dev.secondment.leave.schedule.domain.FeedScope;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B22: what one library writes, another one reads and finds valid. */
class CalendarWriterTest {
    private static final UUID LEAVE = UUID.fromString("0190a100-0000-7000-8000-0000001ea4e1");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static CalendarEntry entry(Slot first, Slot last, CalendarEntry.Status status, long revision, ZoneId zone) {
        return new CalendarEntry(
                LEAVE, "E-1001: absent", first, last, zone, status, revision, Instant.parse("2026-03-02T08:00:00Z"));
    }

    private static Slot slot(String date, Half half) {
        return Slot.of(LocalDate.parse(date), half);
    }

    private static String write(CalendarEntry... entries) {
        return CalendarWriter.write(new ReadCalendarFeed.Calendar(FeedScope.TEAM, List.of(entries)));
    }

    private static Calendar valid(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().hasErrors()).as(text).isFalse();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    @Test
    void B22_whole_days_are_dates_and_end_on_the_day_after() {
        String text = write(entry(
                slot("2026-06-01", Half.AM), slot("2026-06-03", Half.PM), CalendarEntry.Status.CONFIRMED, 2, BERLIN));

        valid(text);
        assertThat(text.lines())
                .contains(
                        "DTSTART;VALUE=DATE:20260601",
                        "DTEND;VALUE=DATE:20260604",
                        "UID:" + LEAVE,
                        "SEQUENCE:2",
                        "DTSTAMP:20260302T080000Z",
                        "STATUS:CONFIRMED",
                        "SUMMARY:E-1001: absent");
        assertThat(text).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H").doesNotContain("VTIMEZONE");
    }

    @Test
    void B22_half_days_are_times_in_the_zone_of_the_placement() {
        String text = write(entry(
                slot("2026-05-13", Half.PM), slot("2026-05-15", Half.AM), CalendarEntry.Status.CONFIRMED, 0, BERLIN));

        Calendar calendar = valid(text);
        assertThat(text.lines())
                .contains(
                        "DTSTART;TZID=Europe/Berlin:20260513T130000",
                        "DTEND;TZID=Europe/Berlin:20260515T120000",
                        "TZID:Europe/Berlin");
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
    }

    @Test
    void B22_what_is_called_off_stays_as_cancelled_under_the_same_uid() {
        Slot first = slot("2026-06-01", Half.AM);
        Slot last = slot("2026-06-03", Half.PM);
        String before = write(entry(first, last, CalendarEntry.Status.TENTATIVE, 0, BERLIN));
        String after = write(entry(first, last, CalendarEntry.Status.CANCELLED, 3, BERLIN));

        valid(after);
        assertThat(before.lines()).contains("STATUS:TENTATIVE", "SEQUENCE:0", "UID:" + LEAVE);
        assertThat(after.lines()).contains("STATUS:CANCELLED", "SEQUENCE:3", "UID:" + LEAVE);
    }

    @Test
    void B22_an_empty_feed_is_a_calendar_without_events() {
        String text = write();

        assertThat(text.lines())
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR")
                .contains("VERSION:2.0");
        assertThat(text).doesNotContain("VEVENT");
    }

    @Test
    void the_same_absences_make_the_same_bytes() {
        CalendarEntry entry = entry(
                slot("2026-05-13", Half.PM), slot("2026-05-15", Half.AM), CalendarEntry.Status.CONFIRMED, 0, BERLIN);

        assertThat(write(entry)).isEqualTo(write(entry));
    }

    /** Of every zone with rules, the offsets that another library reads out of ours are Java's. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin",
        "Europe/London",
        "America/New_York",
        "Australia/Sydney",
        "Asia/Kolkata",
        "UTC",
        "America/Santiago",
        "Europe/Lisbon"
    })
    void a_written_zone_has_the_offsets_of_the_zone(String name) {
        ZoneId zone = ZoneId.of(name);
        String text = write(entry(
                slot("2026-05-13", Half.PM), slot("2026-05-15", Half.AM), CalendarEntry.Status.CONFIRMED, 0, zone));
        VTimeZone written = (VTimeZone) valid(text).getComponents("VTIMEZONE").getFirst();

        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            LocalDateTime noon = day.atTime(LocalTime.NOON);
            ZonedDateTime expected = noon.atZone(zone);
            boolean clocksChange = !zone.getRules().getOffset(noon.minusDays(1)).equals(expected.getOffset());
            if (clocksChange) {
                // On that very day the other library looks at the date in UTC.
                continue;
            }
            Observance applicable = written.getApplicableObservance(expected.toInstant());
            assertThat(applicable).as("%s on %s", name, day).isNotNull();
            assertThat(applicable.getRequiredProperty("TZOFFSETTO").getValue())
                    .as("%s on %s", name, day)
                    .isEqualTo(
                            expected.getOffset().getId().equals("Z")
                                    ? "+0000"
                                    : expected.getOffset().getId().replace(":", ""));
        }
    }
}
