package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.Slot;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A half day that the leave was charged for.
 *
 * @param minutes 0, where the terms do not say how long it is
 */
@Embeddable
record ChargedSlot(
        @Column(name = "agreement_id") UUID agreementId,
        @Column(name = "slot") long index,
        @Column(name = "minutes") int minutes) {

    Slot slot() {
        return new Slot(index);
    }
}
