package dev.secondment.agreement.ending.domain;

import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** What a party declared about a proposal, and which person for it. Proof: appended, never changed. */
@Embeddable
public record Answer(
        @Column(name = "agreement_id", nullable = false) UUID agreementId,

        @Column(name = "side", nullable = false) @Enumerated(EnumType.STRING)
        Side side,

        @Column(name = "kind", nullable = false) @Enumerated(EnumType.STRING)
        Kind kind,

        @Column(name = "subject", nullable = false) String subject,
        @Column(name = "answered_at", nullable = false) Instant at) {

    public enum Kind {
        /** Knows of it; says nothing of agreeing. */
        ACKNOWLEDGED,
        AGREED,
        CONTESTED,
        /** Wants it taken back. */
        WITHDREW
    }
}
