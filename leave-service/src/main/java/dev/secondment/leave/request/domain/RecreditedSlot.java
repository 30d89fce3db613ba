package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.Slot;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A charged half day that was given back, and the absence it was given back for. */
@Embeddable
record RecreditedSlot(
        @Column(name = "agreement_id") UUID agreementId,
        @Column(name = "slot") long index,
        @Column(name = "absence_id") UUID absenceId) {

    Slot slot() {
        return new Slot(index);
    }
}
