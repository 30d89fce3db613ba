package dev.secondment.leave.cover.rest;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.cover.domain.CoverProblem;
import dev.secondment.leave.cover.domain.CoverRejected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a half day to a half day, as a request may say it. */
final class HalfDays {

    private HalfDays() {}

    /** Nothing, unless both days are said. */
    static @Nullable SlotRange of(
            @Nullable LocalDate from, @Nullable Half fromSlot, @Nullable LocalDate to, @Nullable Half toSlot) {
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            throw new CoverRejected(CoverProblem.INVALID_OFFER, "from and to are said together.");
        }
        Slot first = Slot.of(from, fromSlot == null ? Half.AM : fromSlot);
        Slot last = Slot.of(to, toSlot == null ? Half.PM : toSlot);
        if (last.compareTo(first) < 0) {
            throw new CoverRejected(CoverProblem.INVALID_OFFER, from + " is after " + to + ".");
        }
        return new SlotRange(first, last);
    }
}
