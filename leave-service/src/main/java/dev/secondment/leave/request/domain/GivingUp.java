package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Granted half days that the person wants to give up, and why. */
@Embeddable
public record GivingUp(
        @Column(name = "giving_up_from") long firstSlot,
        @Column(name = "giving_up_to") long lastSlot,

        @Column(name = "giving_up_reason") @Size(max = 500) @Nullable
        String reason) {

    static GivingUp of(SlotRange range, @Nullable String reason) {
        return new GivingUp(range.first().index(), range.last().index(), reason);
    }

    public SlotRange slots() {
        return new SlotRange(new Slot(firstSlot), new Slot(lastSlot));
    }
}
