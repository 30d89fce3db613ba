package dev.secondment.leave.schedule.domain;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.leave.terms.domain.BoundTerms;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is there when, half day by half day. Holidays and patterns are asked of the one class that counts leave, so that a
 * plan never disagrees with what leave costs.
 *
 * @param away why the person is away on a half day, worked or not
 */
public record Plan(BoundTerms terms, ChargeCalculator calculator, Map<Slot, String> away) {

    public Plan {
        away = Map.copyOf(away);
    }

    /** The days of the range that lie in the placement. */
    public List<PlannedDay> days(SlotRange range) {
        return terms.during(range)
                .map(inPlacement -> inPlacement
                        .first()
                        .date()
                        .datesUntil(inPlacement.last().date().plusDays(1))
                        .map(this::day)
                        .toList())
                .orElse(List.of());
    }

    private PlannedDay day(LocalDate date) {
        if (!terms.on(date).isUsable()) {
            return new PlannedDay(
                    date,
                    state(Slot.of(date, Half.AM), DayState.UNKNOWN),
                    state(Slot.of(date, Half.PM), DayState.UNKNOWN),
                    away.get(Slot.of(date, Half.AM)),
                    away.get(Slot.of(date, Half.PM)));
        }
        WorkSchedule schedule = terms.schedule();
        Set<Slot> charged = new HashSet<>(charged(date, schedule).slots());
        return new PlannedDay(
                date,
                state(Slot.of(date, Half.AM), schedule, charged),
                state(Slot.of(date, Half.PM), schedule, charged),
                kind(Slot.of(date, Half.AM), charged),
                kind(Slot.of(date, Half.PM), charged));
    }

    private LeaveCharge charged(LocalDate date, WorkSchedule schedule) {
        return calculator.charge(SlotRange.ofDays(date, date), schedule);
    }

    private DayState state(Slot slot, WorkSchedule schedule, Set<Slot> charged) {
        if (charged.contains(slot)) {
            return state(slot, DayState.AVAILABLE);
        }
        return schedule.on(slot.date()).pattern().works(slot) ? DayState.PUBLIC_HOLIDAY : DayState.NOT_WORKED;
    }

    private DayState state(Slot slot, DayState otherwise) {
        return away.containsKey(slot) ? DayState.ABSENT : otherwise;
    }

    private @Nullable String kind(Slot slot, Set<Slot> charged) {
        return charged.contains(slot) ? away.get(slot) : null;
    }
}
