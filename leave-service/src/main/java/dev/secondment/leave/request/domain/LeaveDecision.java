package dev.secondment.leave.request.domain;

import dev.secondment.leave.terms.domain.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer on the route: who, for which side, what, when, and why.
 *
 * @param about what was answered
 * @param inPlaceOf the approver for whom a deputy answered
 * @param cause of a refusal, where it matters what it was
 */
@Embeddable
public record LeaveDecision(
        @Column(name = "agreement_id") UUID agreementId,
        @Enumerated(EnumType.STRING) Side side,
        @Enumerated(EnumType.STRING) Verdict verdict,
        @Column(name = "decided_by") String decidedBy,
        @Column(name = "decided_at") Instant decidedAt,
        @Nullable String reason,
        @Enumerated(EnumType.STRING) About about,
        @Column(name = "in_place_of") @Nullable String inPlaceOf,
        @Enumerated(EnumType.STRING) @Nullable Cause cause) {

    /** Who answers when nobody does and silence is a yes. */
    public static final String SILENCE = "silence";

    /** The question that was answered. */
    public enum About {
        LEAVE,
        CHANGE,
        CANCELLATION
    }

    /** Why leave was refused. */
    public enum Cause {
        /** Nobody else is there to do the work. It is no reason for ever: home HR decides from the second time on. */
        LACK_OF_COVER,
        OTHER
    }

    static final String NOBODY = "nobody answered in time";

    /** The policy takes silence for a yes. */
    public static LeaveDecision bySilence(UUID agreementId, Side side, Verdict yes, About about, Instant at) {
        return new LeaveDecision(agreementId, side, yes, SILENCE, at, NOBODY, about, null, null);
    }

    public boolean isRefusalForLackOfCover() {
        return verdict == Verdict.DECLINE && cause == Cause.LACK_OF_COVER;
    }
}
