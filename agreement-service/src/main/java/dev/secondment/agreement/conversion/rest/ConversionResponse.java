package dev.secondment.agreement.conversion.rest;

import static dev.secondment.agreement.conversion.rest.ConversionAudience.shown;

import dev.secondment.agreement.conversion.application.ConversionView;
import dev.secondment.agreement.conversion.domain.AtRiskOutcome;
import dev.secondment.agreement.conversion.domain.BlockCause;
import dev.secondment.agreement.conversion.domain.ConversionFinding;
import dev.secondment.agreement.conversion.domain.ConversionRefusal;
import dev.secondment.agreement.conversion.domain.ConversionStatus;
import dev.secondment.agreement.conversion.domain.FeeOutcome;
import dev.secondment.agreement.conversion.domain.OfferedPost;
import dev.secondment.agreement.terms.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ConversionRequest")
record ConversionResponse(
        UUID id,
        UUID agreementId,
        ConversionStatus status,
        long version,
        LocalDate contractStart,

        @Schema(description = "Of the secondment: the day before the contract starts.")
        LocalDate lastDay,

        OfferedPost post,
        @Nullable AtRiskOutcome atRisk,

        @Schema(description = "As the terms set it, and what became of it; for the employers alone.") @Nullable
        Fee fee,

        @Schema(description = "Under which the host keeps the contract.") @Nullable
        String contractReference,

        @Schema(description = "Who refused, and why. A person's refusal is shown to home HR and to that person alone.")
        @Nullable
        ConversionRefusal refusal,

        @Nullable BlockCause blockCause,

        @Schema(description = "What the law says on taking somebody over.")
        List<ConversionFinding> findings,

        Instant proposedAt,
        Instant changedAt) {

    /** @param amount absent where the terms set no fee */
    @Schema(name = "ConversionFeeState")
    record Fee(
            @Nullable Money amount,
            @Nullable FeeOutcome outcome,
            @Nullable String reference) {}

    static ConversionResponse from(ConversionView view) {
        return new ConversionResponse(
                view.id(),
                view.agreementId(),
                view.status(),
                view.version(),
                view.contractStart(),
                view.lastDayOfSecondment(),
                view.post(),
                view.atRiskOutcome().orElse(null),
                shown(ConversionAudience.FEE, fee(view), view.viewer()),
                shown(ConversionAudience.CONTRACT, view.contractReference().orElse(null), view.viewer()),
                shown(view.refusal().orElse(null), view.viewer()),
                view.blockCause().orElse(null),
                view.findings(),
                view.proposedAt(),
                view.changedAt());
    }

    private static Fee fee(ConversionView view) {
        return new Fee(
                view.fee().orElse(null),
                view.feeOutcome().orElse(null),
                view.feeReference().orElse(null));
    }
}
