package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;

/** The dates of a leave as people say them, and as half days by which they are found and kept apart. */
@Embeddable
record LeaveDates(
        @Embedded LeaveSpan span,
        @Column(name = "first_slot") long firstSlot,
        @Column(name = "last_slot") long lastSlot) {

    static LeaveDates of(LeaveSpan span) {
        return of(span.slots());
    }

    private static LeaveDates of(SlotRange range) {
        return new LeaveDates(
                LeaveSpan.of(range), range.first().index(), range.last().index());
    }

    /** Without days at either end; nothing where these are in the middle, or all of them. */
    Optional<LeaveDates> without(SlotRange part) {
        Slot first = new Slot(firstSlot);
        Slot last = new Slot(lastSlot);
        if (part.contains(first) == part.contains(last)) {
            return Optional.empty();
        }
        return Optional.of(of(
                part.contains(first)
                        ? new SlotRange(new Slot(part.last().index() + 1), last)
                        : new SlotRange(first, new Slot(part.first().index() - 1))));
    }
}
