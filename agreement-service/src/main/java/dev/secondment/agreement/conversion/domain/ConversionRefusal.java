package dev.secondment.agreement.conversion.domain;

import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Who said no, and why. An employer has to explain itself to everybody; a person to nobody but home HR. */
@Embeddable
public record ConversionRefusal(
        @Column(name = "refused_by") @Enumerated(EnumType.STRING)
        Side party,

        @Column(name = "refusal_reason") String reason,
        @Column(name = "refused_at") Instant at) {}
