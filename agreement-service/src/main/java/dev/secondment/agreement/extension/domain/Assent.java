package dev.secondment.agreement.extension.domain;

import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * A party's yes. No column may be empty: only then is it added by one insert.
 *
 * @param subject the person or system that spoke for the party
 */
@Embeddable
public record Assent(
        @Column(name = "agreement_id", nullable = false) UUID agreementId,

        @Column(name = "party", nullable = false) @Enumerated(EnumType.STRING)
        Side party,

        @Column(name = "subject", nullable = false) String subject,
        @Column(name = "agreed_at", nullable = false) Instant at) {}
