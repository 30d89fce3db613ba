package dev.secondment.leave.calendar.application;

import dev.secondment.leave.calendar.domain.CalendarOverlay;
import dev.secondment.leave.calendar.domain.CalendarOverlays;
import dev.secondment.leave.calendar.domain.CalendarOverlays.Position;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.OfficeWeek;
import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
import dev.secondment.leave.calendar.domain.PublicHoliday;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calendar of a region as the caller's organisation goes by it. */
@ApplicationScoped
public class ReadCalendar {
    private final Calendars calendars;
    private final CalendarOverlays overlays;
    private final ChargeCalculator calculator;
    private final CurrentCaller caller;
    private final Clock clock;

    ReadCalendar(
            Calendars calendars,
            CalendarOverlays overlays,
            ChargeCalculator calculator,
            CurrentCaller caller,
            Clock clock) {
        this.calendars = calendars;
        this.overlays = overlays;
        this.calculator = calculator;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param workingDays Monday to Friday, less public holidays */
    public record Extract(
            Region region, LocalDate from, LocalDate to, BigDecimal workingDays, List<Holiday> holidays) {}

    /** @param proclaimed whether the caller's organisation said so, and not the law alone */
    public record Holiday(PublicHoliday holiday, boolean proclaimed) {}

    @Transactional
    public Extract handle(String regionCode, @Nullable LocalDate since, @Nullable LocalDate until) {
        Region region = calendars.known(regionCode);
        LocalDate from = since == null ? LocalDate.now(clock).withDayOfYear(1) : since;
        LocalDate to = until == null ? from.with(TemporalAdjusters.lastDayOfYear()) : until;
        Calendars.requireInRange(from, to);
        ProclaimedHolidays proclaimed = overlays.of(caller.get().organization());
        WorkSchedule week = OfficeWeek.in(region, proclaimed);
        SlotRange range = SlotRange.ofDays(from, to);
        return new Extract(
                region,
                from,
                to,
                calculator.charge(range, week).days(),
                calculator.holidays(range, week).stream()
                        .map(holiday -> new Holiday(
                                holiday, proclaimed.on(region, holiday.date()).isPresent()))
                        .toList());
    }

    @Transactional
    public List<CalendarOverlay> history(String regionCode, @Nullable Position after, int size) {
        return overlays.history(caller.get().organization(), calendars.known(regionCode), after, size);
    }
}
