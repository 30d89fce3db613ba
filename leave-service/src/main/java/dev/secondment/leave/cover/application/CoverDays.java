package dev.secondment.leave.cover.application;

import dev.secondment.leave.absence.domain.AbsenceStands;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.cover.domain.CoverNeed;
import dev.secondment.leave.request.application.GrantedLeave;
import dev.secondment.leave.terms.domain.BoundTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which half days somebody is missing on, and until when an answer is due. */
@ApplicationScoped
class CoverDays {
    private final ChargeCalculator calculator;
    private final GrantedLeave leave;

    CoverDays(ChargeCalculator calculator, GrantedLeave leave) {
        this.calculator = calculator;
        this.leave = leave;
    }

    /** Of an absence whose end nobody knows, the days until today; tomorrow is looked at tomorrow. */
    CoverNeed of(BoundTerms bound, AbsenceStands absence, LocalDate today) {
        Slot first = absence.first();
        Slot until = absence.last()
                .orElseGet(() -> Slot.of(
                        absence.expectedReturn()
                                .map(day -> day.minusDays(1))
                                .filter(day -> !day.isBefore(today))
                                .orElse(today.isBefore(first.date()) ? first.date() : today),
                        Half.PM));
        LeaveCharge slots =
                until.compareTo(first) < 0 ? LeaveCharge.NOTHING : missing(bound, new SlotRange(first, until));
        return new CoverNeed(
                absence.agreementId(),
                absence.absenceId(),
                first.date(),
                absence.expectedReturn().orElse(null),
                absence.told(),
                until.date(),
                startOf(until.date().plusDays(1), bound),
                absence.last().isPresent(),
                slots);
    }

    private static Instant startOf(LocalDate day, BoundTerms bound) {
        return day.atStartOfDay(bound.on(day).zone()).toInstant();
    }

    private LeaveCharge missing(BoundTerms bound, SlotRange days) {
        return bound.during(days)
                .filter(bound::canCount)
                .map(counted -> calculator
                        .charge(counted, bound.schedule())
                        .without(leave.in(List.of(bound.agreementId()), counted)
                                .getOrDefault(bound.agreementId(), LeaveCharge.NOTHING)))
                .orElse(LeaveCharge.NOTHING);
    }

    /** The next day on which the host works: Monday to Friday, no public holiday where it is known. */
    LocalDate nextWorkingDay(BoundTerms bound, LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || isHoliday(bound, next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean isHoliday(BoundTerms bound, LocalDate day) {
        SlotRange range = SlotRange.ofDays(day, day);
        return bound.canCount(range)
                && calculator.holidays(range, bound.schedule()).stream()
                        .anyMatch(holiday -> holiday.halves().size() == Half.values().length);
    }
}
