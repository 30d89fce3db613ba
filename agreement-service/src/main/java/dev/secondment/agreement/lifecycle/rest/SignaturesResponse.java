package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.application.AgreementView;
import dev.secondment.agreement.lifecycle.application.ConsentState;
import dev.secondment.agreement.lifecycle.application.SignatureProof;
import dev.secondment.agreement.lifecycle.application.TermsAudience;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signature;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The proof: who signed which text, when, and how they had shown who they are. */
@Schema(name = "Signatures")
record SignaturesResponse(
        @Nullable String documentHash,

        @Schema(description = "Order, deadline and turn, while AWAITING_SIGNATURES.") @Nullable
        SigningResponse signing,

        @Schema(description = "In the order of signing.") List<ProofResponse> items,

        @Schema(description = "The person's consent; for the home employer's HR and the person.") @Nullable
        ConsentState consent) {

    @Schema(name = "SignatureProof")
    record ProofResponse(
            Side party,

            @Schema(description = "The natural person, by the identity provider's id; for their own side and home HR.")
            @Nullable
            String subject,

            Instant signedAt,
            String documentHash,

            @Schema(description = "How strongly the person had proved who they are: the token's acr.")
            String authentication,

            @Schema(description = "The application through which the person signed.")
            String client) {

        static ProofResponse from(Signature given, Viewer viewer) {
            return new ProofResponse(
                    given.party(),
                    viewer.isAmong(mayKnowTheSubject(given.party())) ? given.subject() : null,
                    given.signedAt(),
                    given.documentHash(),
                    given.authentication(),
                    given.client());
        }

        private static EnumSet<Audience> mayKnowTheSubject(Side party) {
            return EnumSet.of(Audience.HOME_HR, Audience.HOME_PARTNER_API, Audience.of(party));
        }
    }

    static SignaturesResponse from(SignatureProof proof) {
        AgreementView agreement = proof.agreement();
        Viewer viewer = agreement.viewer();
        return new SignaturesResponse(
                agreement.documentHash().orElse(null),
                agreement.signing().map(SigningResponse::from).orElse(null),
                agreement.signatures().stream()
                        .map(given -> ProofResponse.from(given, viewer))
                        .toList(),
                TermsAudience.sees(viewer, "consent") ? proof.consent().orElse(null) : null);
    }
}
