package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.application.TermsDifferences.Difference;
import dev.secondment.agreement.lifecycle.application.VersionQueries.VersionView;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AgreementVersion", description = "A signed text; later ones change it, none replaces it.")
record VersionResponse(
        @Schema(description = "Counts in the order of signing, from 1 for the original.")
        int number,

        @Schema(description = "The amendment that made it; absent for the original.") @Nullable
        UUID amendmentId,

        @Schema(description = "The first day on which it holds; may lie before the day of signing.")
        LocalDate effectiveFrom,

        Instant signedAt,
        String documentHash,

        @Schema(description = "The parts in which it differs from what was agreed for that day before.")
        List<String> changedFields,

        @Schema(description = "What was signed, as you may see it; left out of lists.") @Nullable
        Terms terms) {

    static VersionResponse from(VersionView view) {
        return of(view, view.terms());
    }

    static VersionResponse listed(VersionView view) {
        return of(view, null);
    }

    private static VersionResponse of(VersionView view, @Nullable Terms terms) {
        return new VersionResponse(
                view.version().number(),
                view.version().amendmentId(),
                view.version().effectiveFrom(),
                view.version().signedAt(),
                view.version().documentHash(),
                view.changedFields(),
                terms);
    }

    @Schema(name = "AgreementVersions")
    record Listed(List<VersionResponse> items, @Nullable String next) {}

    @Schema(name = "TermsDifferences")
    record Differences(List<Difference> items) {}
}
