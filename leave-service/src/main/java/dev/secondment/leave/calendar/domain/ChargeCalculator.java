package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        List<Slot> charged = new ArrayList<>();
        Map<Slot, Integer> scheduled = new HashMap<>();
        LocalDate last = range.last().date();
        for (LocalDate date = range.first().date(); !date.isAfter(last); date = date.plusDays(1)) {
            WorkSchedule.Day day = schedule.on(date);
            Set<Half> free = holidayOn(date, day).map(PublicHoliday::halves).orElse(Set.of());
            for (Half half : Half.values()) {
                Slot slot = Slot.of(date, half);
                if (range.contains(slot) && day.pattern().works(slot) && !free.contains(half)) {
                    charged.add(slot);
                    day.minutes(slot).ifPresent(minutes -> scheduled.put(slot, minutes));
                }
            }
        }
        return new LeaveCharge(charged, scheduled);
    }

    /** The public holidays in a range, worked or not: what a person is shown beside the number of days. */
    public List<PublicHoliday> holidays(SlotRange range, WorkSchedule schedule) {
        return range.first()
                .date()
                .datesUntil(range.last().date().plusDays(1))
                .flatMap(date -> holidayOn(date, schedule.on(date)).stream())
                .toList();
    }

    /** The employer's own word on the day, where there is one; else the law's. */
    private Optional<PublicHoliday> holidayOn(LocalDate date, WorkSchedule.Day day) {
        return day.proclaimed()
                .on(day.region(), date)
                .map(said -> new PublicHoliday(date, said.name(), said.halves()))
                .or(() -> holidays.on(day.region(), date))
                .filter(holiday -> !holiday.halves().isEmpty());
    }
}
