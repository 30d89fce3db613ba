package dev.secondment.leave.cover.domain;

import dev.secondment.leave.calendar.domain.Slot;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A half day that somebody is missing on.
 *
 * @param coveredBy who works it instead
 * @param gap the host gets by without anybody
 */
@Embeddable
record CoverSlot(
        @Column(name = "agreement_id") UUID agreementId,
        @Column(name = "slot") long index,
        @Embedded @Nullable CoverPerson coveredBy,
        boolean gap) {

    Slot slot() {
        return new Slot(index);
    }

    boolean isOpen() {
        return coveredBy == null && !gap;
    }
}
