package dev.secondment.agreement.extension.rest;

import dev.secondment.agreement.extension.application.ExtensionView;
import dev.secondment.agreement.extension.domain.Assent;
import dev.secondment.agreement.extension.domain.ExtensionGround;
import dev.secondment.agreement.extension.domain.ExtensionRefusal;
import dev.secondment.agreement.extension.domain.ExtensionStatus;
import dev.secondment.agreement.extension.domain.LapseCause;
import dev.secondment.agreement.extension.domain.Limit;
import dev.secondment.agreement.extension.domain.PermanentInstead;
import dev.secondment.agreement.extension.domain.Recheck;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.ReturnTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExtensionRequest")
record ExtensionResponse(
        UUID id,
        UUID agreementId,
        ExtensionStatus status,
        long version,
        Side requestedBy,

        @Schema(description = "The last day that it would move.")
        LocalDate lastDay,

        LocalDate newEnd,
        ExtensionGround ground,
        @Nullable String groundText,
        @Nullable PermanentInstead permanentInstead,
        boolean returnConfirmed,
        @Nullable ReturnTerms returnTerms,
        @Nullable LocalDate unavailabilityAgreedOn,

        @Schema(description = "The last day on which a party can still agree.")
        LocalDate decideBy,

        List<AgreedParty> agreements,

        @Schema(description = "Who has not agreed yet, while it is REQUESTED.")
        List<Side> waitingFor,

        @Schema(description = "Who refused, and why. A person's refusal is shown to home HR and to that person alone.")
        @Nullable
        ExtensionRefusal refusal,

        @Schema(description = "As foreseen when it was asked for; from the last agreement on, as found then.")
        List<Limit> limits,

        @Schema(description = "The limit that stands in the way; its last lawful day is the latest possible new end.")
        @Nullable
        Limit blockedBy,

        @Schema(description = "What was settled for the shorter time and has to be looked at again.")
        List<Recheck> recheck,

        @Schema(description = "The days by which the extended secondment has to have been looked at again.")
        List<LocalDate> reviewsDue,

        @Schema(description = "To be signed from LIMITS_OK on.") @Nullable
        UUID amendmentId,

        @Nullable LapseCause lapseCause,
        Instant requestedAt,
        Instant changedAt) {

    @Schema(name = "ExtensionAgreement")
    record AgreedParty(Side party, Instant at) {
        static AgreedParty from(Assent assent) {
            return new AgreedParty(assent.party(), assent.at());
        }
    }

    static ExtensionResponse from(ExtensionView view) {
        return new ExtensionResponse(
                view.id(),
                view.agreementId(),
                view.status(),
                view.version(),
                view.requestedBy(),
                view.lastDay(),
                view.newEnd(),
                view.ground(),
                view.groundText().orElse(null),
                view.permanentInstead().orElse(null),
                view.returnPosition().confirmed(),
                view.returnPosition().terms(),
                view.returnPosition().unavailabilityAgreedOn(),
                view.decideBy(),
                view.agreements().stream().map(AgreedParty::from).toList(),
                waitingFor(view),
                ExtensionAudience.shown(view.refusal().orElse(null), view.viewer()),
                view.consequences().limits(),
                view.consequences().blockedBy().orElse(null),
                view.consequences().recheck(),
                view.consequences().reviewsDue(),
                view.amendmentId().orElse(null),
                view.lapseCause().orElse(null),
                view.requestedAt(),
                view.changedAt());
    }

    /** Nobody is waited for once it is decided. */
    private static List<Side> waitingFor(ExtensionView view) {
        return view.status() == ExtensionStatus.REQUESTED
                ? view.waitingFor().stream().sorted().toList()
                : List.of();
    }
}
