package dev.secondment.leave.absence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A half day that the payroll was told to treat as this absence. */
@Embeddable
record SettledSlot(
        @Column(name = "agreement_id") UUID agreementId,
        @Column(name = "slot") long index) {}
