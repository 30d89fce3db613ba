package dev.secondment.agreement.amendment.rest;

import static dev.secondment.agreement.amendment.rest.AmendmentAudience.shown;

import dev.secondment.agreement.amendment.application.AmendmentQueries.Summary;
import dev.secondment.agreement.amendment.application.AmendmentView;
import dev.secondment.agreement.amendment.domain.AmendmentStatus;
import dev.secondment.agreement.amendment.domain.AmendmentType;
import dev.secondment.agreement.lifecycle.application.TermsDifferences.Difference;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Refusal;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signature;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Amendment", description = "A change of a signed contract, as its reader may see it.")
record AmendmentResponse(
        UUID id,
        UUID agreementId,

        @Schema(description = "Of the version that it makes once all have signed.")
        int number,

        AmendmentType type,
        AmendmentStatus status,
        long version,

        @Schema(
                description =
                        "The first day on which it holds; absent while that is the day of a last signature to come.")
        @Nullable
        LocalDate effectiveFrom,

        LocalDate signBy,
        Side proposedBy,

        @Schema(description = "For home, host and the person.") @Nullable
        String reason,

        List<String> changedFields,

        @Schema(description = "What changes on the first day, in the parts that you may see.")
        List<Difference> changes,

        @Schema(description = "How the terms read on the first day, in the parts that you may see.")
        Terms terms,

        @Schema(description = "The documentHash of the version that it amends.")
        String amends,

        @Schema(description = "SHA-256 of the canonical JSON of what is signed.")
        String documentHash,

        List<Side> signaturesRequired,

        @Schema(description = "Whose signature comes next; nobody's once it is signed or void.")
        List<Side> waitsFor,

        List<SignatureResponse> signatures,

        @Schema(description = "Organisations that become parties by it.")
        Map<Side, UUID> joining,

        @Schema(description = "For the home employer's HR alone.") @Nullable
        RefusalResponse refusal,

        Instant proposedAt,
        Instant changedAt) {

    @Schema(name = "AmendmentSignature")
    record SignatureResponse(Side party, Instant signedAt, String documentHash) {
        static SignatureResponse from(Signature given) {
            return new SignatureResponse(given.party(), given.signedAt(), given.documentHash());
        }
    }

    @Schema(name = "AmendmentRefusal")
    record RefusalResponse(Side party, String reason, Instant at) {
        static RefusalResponse from(Refusal refusal) {
            return new RefusalResponse(refusal.party(), refusal.reason(), refusal.at());
        }
    }

    @Schema(name = "Amendments")
    record Listed(List<Summary> items, @Nullable String next) {}

    static AmendmentResponse from(AmendmentView view) {
        Viewer viewer = view.viewer();
        return new AmendmentResponse(
                view.id(),
                view.agreementId(),
                view.number(),
                view.type(),
                view.status(),
                view.version(),
                view.effectiveFrom().orElse(null),
                view.signBy(),
                view.proposedBy(),
                shown("reason", view.reason().orElse(null), viewer),
                view.changedFields(),
                view.changes(),
                view.terms(),
                view.amends(),
                view.documentHash(),
                view.signaturesRequired().stream().sorted().toList(),
                view.waitsFor().stream().sorted().toList(),
                view.signatures().stream().map(SignatureResponse::from).toList(),
                view.joining(),
                shown("refusal", view.refusal().map(RefusalResponse::from).orElse(null), viewer),
                view.proposedAt(),
                view.changedAt());
    }
}
