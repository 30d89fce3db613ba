package dev.secondment.agreement.lifecycle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Who would not sign, and why. A person's refusal must not follow them: home HR alone reads it. */
@Embeddable
public record Refusal(
        @Column(name = "refused_by") @Enumerated(EnumType.STRING)
        Side party,

        @Column(name = "refusal_reason") String reason,
        @Column(name = "refused_at") Instant at) {}
