package dev.secondment.agreement.extension.domain;

import dev.secondment.agreement.lifecycle.domain.AgreementFact;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a request for an extension. A vendor or a client has no part in it. */
public sealed interface ExtensionEvent extends AgreementFact {

    UUID agreementId();

    UUID extensionId();

    @Override
    default Set<Audience> audience() {
        return Audience.EMPLOYMENT;
    }

    @Override
    default String change() {
        return switch (this) {
            case Requested _ -> "EXTENSION_REQUESTED";
            case Decided _ -> "EXTENSION_DECIDED";
            case Refused _ -> "EXTENSION_REFUSED";
            case LimitsOk _ -> "EXTENSION_LIMITS_OK";
            case BlockedByLimit _ -> "EXTENSION_BLOCKED_BY_LIMIT";
            case Signed _ -> "EXTENSION_SIGNED";
            case Effective _ -> "EXTENSION_EFFECTIVE";
            case Lapsed _ -> "EXTENSION_LAPSED";
            case Withdrawn _ -> "EXTENSION_WITHDRAWN";
        };
    }

    /** Asking is agreeing: the asking party decides no second time. */
    record Requested(
            UUID agreementId, UUID extensionId, Side by, LocalDate newEnd, ExtensionGround ground, LocalDate decideBy)
            implements ExtensionEvent {}

    /** A person's no is known to home HR and to that person; everybody else learns {@link Refused}. */
    record Decided(
            UUID agreementId,
            UUID extensionId,
            Side party,
            Decision decision,
            @Nullable String reason) implements ExtensionEvent {

        @Override
        public Set<Audience> audience() {
            boolean confidential = decision == Decision.REFUSE && party == Side.SECONDEE;
            return confidential ? Audience.PERSONAL : Audience.EMPLOYMENT;
        }
    }

    /** The original end stands. */
    record Refused(UUID agreementId, UUID extensionId, LocalDate lastDay) implements ExtensionEvent {
        /** Else the history would tell what {@link Decided} keeps back. */
        @Override
        public boolean namesItsActor() {
            return false;
        }
    }

    /** All have agreed and nothing stands in the way; what is left is to sign the amendment. */
    record LimitsOk(UUID agreementId, UUID extensionId, UUID amendmentId, LocalDate newEnd) implements ExtensionEvent {}

    record BlockedByLimit(UUID agreementId, UUID extensionId, LocalDate newEnd, String rule, LocalDate lastLawfulDay)
            implements ExtensionEvent {}

    record Signed(UUID agreementId, UUID extensionId, UUID amendmentId, LocalDate newEnd) implements ExtensionEvent {}

    /** @param reviewsDue the days by which the extended secondment has to have been looked at again */
    record Effective(UUID agreementId, UUID extensionId, LocalDate newEnd, List<LocalDate> reviewsDue)
            implements ExtensionEvent {}

    /** The original end stands. */
    record Lapsed(UUID agreementId, UUID extensionId, LocalDate lastDay, LapseCause cause) implements ExtensionEvent {
        /** Else it would tell who did not sign. */
        @Override
        public boolean namesItsActor() {
            return false;
        }
    }

    record Withdrawn(
            UUID agreementId, UUID extensionId, @Nullable String reason) implements ExtensionEvent {}
}
