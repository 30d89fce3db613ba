package dev.secondment.agreement.lifecycle.rest;

import static dev.secondment.agreement.lifecycle.rest.AgreementAudience.shown;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.secondment.agreement.lifecycle.application.AgreementView;
import dev.secondment.agreement.lifecycle.application.TermsAudience;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Refusal;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Agreement", description = "An agreement as its reader may see it; hidden fields are absent.")
record AgreementResponse(
        UUID id,
        @Schema(examples = "SEC-2026-000123") String number,
        AgreementStatus status,
        long version,
        @JsonUnwrapped Terms terms,

        @Schema(description = "SHA-256 of the canonical JSON of what is signed; from AWAITING_SIGNATURES on.") @Nullable
        String documentHash,

        List<SignatureResponse> signatures,

        @Schema(description = "The approvals asked for, those given and whose is next; for the two employers.")
        @Nullable
        ReviewResponse review,

        @Schema(description = "Order, deadline and turn, while AWAITING_SIGNATURES.") @Nullable
        SigningResponse signing,

        @Schema(description = "For the home employer's HR alone.") @Nullable
        RefusalResponse refusal,

        @Schema(description = "What the start still waits for, while it does.") @Nullable
        Activation activation,

        Instant createdAt,
        Instant changedAt) {

    private static final Set<AgreementStatus> WAITING_TO_START =
            EnumSet.of(AgreementStatus.AWAITING_SIGNATURES, AgreementStatus.SIGNED);

    @Schema(name = "Signature")
    record SignatureResponse(Side party, Instant signedAt, String documentHash) {}

    @Schema(name = "Refusal")
    record RefusalResponse(Side party, String reason, Instant at) {
        static RefusalResponse from(Refusal refusal) {
            return new RefusalResponse(refusal.party(), refusal.reason(), refusal.at());
        }
    }

    @Schema(name = "Activation")
    record Activation(List<String> missing) {}

    static AgreementResponse from(AgreementView view) {
        Viewer viewer = view.viewer();
        return new AgreementResponse(
                view.id(),
                view.number(),
                view.status(),
                view.version(),
                TermsAudience.seen(view.terms(), viewer),
                view.documentHash().orElse(null),
                signatures(view),
                shown("review", view.review().map(ReviewResponse::from).orElse(null), viewer),
                view.signing().map(SigningResponse::from).orElse(null),
                shown("refusal", view.refusal().map(RefusalResponse::from).orElse(null), viewer),
                WAITING_TO_START.contains(view.status()) ? new Activation(view.activationMissing()) : null,
                view.createdAt(),
                view.changedAt());
    }

    private static List<SignatureResponse> signatures(AgreementView view) {
        return view.signatures().stream()
                .map(given -> new SignatureResponse(given.party(), given.signedAt(), given.documentHash()))
                .toList();
    }
}
