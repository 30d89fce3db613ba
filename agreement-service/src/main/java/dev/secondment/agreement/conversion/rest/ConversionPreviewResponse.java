package dev.secondment.agreement.conversion.rest;

import static dev.secondment.agreement.conversion.rest.ConversionAudience.shown;

import dev.secondment.agreement.conversion.application.ConversionPreview;
import dev.secondment.agreement.conversion.domain.ConversionFinding;
import dev.secondment.agreement.terms.domain.Money;
import dev.secondment.platform.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ConversionPreview", description = "What an offer would lead to; nothing was changed.")
record ConversionPreviewResponse(
        boolean possible,
        List<Violation> violations,
        LocalDate contractStart,

        @Schema(description = "Of the secondment, with the contract: the day before it starts.")
        LocalDate lastDay,

        @Schema(description = "Of the secondment, without it.")
        LocalDate presentLastDay,

        @Schema(description = "Whether people whose posts are at risk have to be considered first.")
        boolean atRiskCheckNeeded,

        @Schema(description = "What the host would owe; absent where the terms set no fee.") @Nullable
        Money fee,

        @Schema(description = "What the law says on taking somebody over.")
        List<ConversionFinding> findings) {

    static ConversionPreviewResponse from(ConversionPreview preview) {
        return new ConversionPreviewResponse(
                preview.violations().isEmpty(),
                preview.violations(),
                preview.contractStart(),
                preview.contractStart().minusDays(1),
                preview.basis().lastDay(),
                preview.basis().atRiskFirst(),
                shown(ConversionAudience.FEE, preview.basis().fee(), preview.viewer()),
                preview.basis().findings());
    }
}
