package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** From which half of which day to which half of which day, both included. */
@Embeddable
public record LeaveSpan(
        @Column(name = "from_day") LocalDate from,

        @Column(name = "from_slot") @Enumerated(EnumType.STRING)
        Half fromSlot,

        @Column(name = "to_day") LocalDate to,

        @Column(name = "to_slot") @Enumerated(EnumType.STRING)
        Half toSlot) {

    public LeaveSpan {
        if (Slot.of(from, fromSlot).compareTo(Slot.of(to, toSlot)) > 0) {
            throw new LeaveRejected(
                    LeaveProblem.INVALID_DATES, from + " " + fromSlot + " is after " + to + " " + toSlot + ".");
        }
    }

    public static LeaveSpan of(SlotRange range) {
        return new LeaveSpan(
                range.first().date(),
                range.first().half(),
                range.last().date(),
                range.last().half());
    }

    public SlotRange slots() {
        return new SlotRange(Slot.of(from, fromSlot), Slot.of(to, toSlot));
    }
}
