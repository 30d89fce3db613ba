package dev.secondment.leave.request.domain;

import dev.secondment.leave.terms.domain.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One answer on the route: who, for which side, what, when, and why. */
@Embeddable
public record LeaveDecision(
        @Column(name = "agreement_id") UUID agreementId,
        @Enumerated(EnumType.STRING) Side side,
        @Enumerated(EnumType.STRING) Verdict verdict,
        @Column(name = "decided_by") String decidedBy,
        @Column(name = "decided_at") Instant decidedAt,
        @Nullable String reason) {}
