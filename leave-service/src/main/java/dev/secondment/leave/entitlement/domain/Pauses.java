package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.policy.domain.Accrual.Pause;
import dev.secondment.leave.policy.domain.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Half days of leave on which, if a policy says so, no leave is earned: calendar days, whether they are worked or not. */
record Pauses(List<LeaveSpell> spells) {
    Pauses {
        spells = List.copyOf(spells);
    }

    long halfDays(LocalDate from, LocalDate to, Set<Pause> pausedBy) {
        SlotRange days = SlotRange.ofDays(from, to);
        return spells.stream()
                .filter(spell -> pausedBy.stream().anyMatch(spell.kind()::isPausedAs))
                .flatMap(spell -> spell.slots().intersection(days).stream())
                .mapToLong(part -> part.last().index() - part.first().index() + 1)
                .sum();
    }

    /** What of the segments earns nothing by the policies that hold in them. */
    long halfDays(List<Segment> segments) {
        return segments.stream()
                .mapToLong(segment -> halfDays(
                        segment.from(), segment.to(), segment.rules().accrual().pausedBy()))
                .sum();
    }
}
