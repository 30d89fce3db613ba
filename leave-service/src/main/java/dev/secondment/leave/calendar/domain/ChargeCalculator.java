package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The only place that counts leave: a half day is charged when the pattern of that date works it and the calendar of
 * that date does not free it. Half holidays, half days and half-worked days need no further rule.
 */
public final class ChargeCalculator {
    private final PublicHolidays holidays;

    public ChargeCalculator(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    public LeaveCharge charge(SlotRange range, WorkSchedule schedule) {
        Map<LocalDate, Optional<PublicHoliday>> known = new HashMap<>();
        return new LeaveCharge(range.slots()
                .filter(slot -> schedule.on(slot.date()).pattern().works(slot))
                .filter(slot -> !known.computeIfAbsent(slot.date(), date -> holidayOn(date, schedule))
                        .map(holiday -> holiday.halves().contains(slot.half()))
                        .orElse(false))
                .toList());
    }

    /** The public holidays in a range, worked or not: what a person is shown beside the number of days. */
    public List<PublicHoliday> holidays(SlotRange range, WorkSchedule schedule) {
        return range.first()
                .date()
                .datesUntil(range.last().date().plusDays(1))
                .flatMap(date -> holidayOn(date, schedule).stream())
                .toList();
    }

    private Optional<PublicHoliday> holidayOn(LocalDate date, WorkSchedule schedule) {
        return holidays.on(schedule.on(date).region(), date);
    }
}
