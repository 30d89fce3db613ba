package dev.secondment.agreement.extension.rest;

import dev.secondment.agreement.extension.application.ExtensionPreview;
import dev.secondment.agreement.extension.domain.Consequences;
import dev.secondment.agreement.extension.domain.ExtensionRules;
import dev.secondment.agreement.extension.domain.Limit;
import dev.secondment.agreement.extension.domain.Recheck;
import dev.secondment.platform.problem.Violation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExtensionPreview", description = "What a request would lead to; nothing was changed.")
record ExtensionPreviewResponse(
        boolean possible,
        List<Violation> violations,
        LocalDate lastDay,
        LocalDate newEnd,

        @Schema(description = "Days gained; first and last count.")
        long addedDays,

        @Schema(description = "From the first day of the secondment to the new end, both counted.")
        long totalDays,

        @Schema(description = "The second extension is number 2.")
        long number,

        @Schema(description = "The shortest extension that the terms allow ends here.") @Nullable
        LocalDate earliestByTerms,

        @Schema(description = "The terms allow no later day.") @Nullable
        LocalDate latestByTerms,

        @Schema(description = "The last day on which a party can still agree.")
        LocalDate decideBy,

        List<Limit> limits,
        @Nullable Limit blockedBy,
        List<Recheck> recheck,
        List<LocalDate> reviewsDue) {

    static ExtensionPreviewResponse from(ExtensionPreview preview) {
        ExtensionRules rules = preview.rules();
        Consequences found = preview.foresight().consequences();
        return new ExtensionPreviewResponse(
                preview.isPossible(),
                preview.violations(),
                rules.lastDay(),
                found.newEnd(),
                ChronoUnit.DAYS.between(rules.lastDay(), found.newEnd()),
                ChronoUnit.DAYS.between(rules.start(), found.newEnd()) + 1,
                preview.foresight().earlier() + 1,
                rules.earliestEnd().orElse(null),
                rules.latestEnd().orElse(null),
                rules.decideBy(),
                found.limits(),
                found.blockedBy().orElse(null),
                found.recheck(),
                found.reviewsDue());
    }
}
