package dev.secondment.leave.cover.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was asked by one offer, and the answer. */
@Embeddable
public record Invitation(
        @Column(name = "offer_id") UUID offerId,
        @Column(name = "agreement_id") UUID agreementId,
        @Embedded CoverPerson person,
        @Enumerated(EnumType.STRING) CoverAnswer answer,
        @Column(name = "answered_at") @Nullable Instant answeredAt) {

    Invitation answered(CoverAnswer given, Instant at) {
        return new Invitation(offerId, agreementId, person, given, at);
    }
}
