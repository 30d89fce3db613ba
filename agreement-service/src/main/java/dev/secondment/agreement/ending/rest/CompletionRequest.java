package dev.secondment.agreement.ending.rest;

import dev.secondment.agreement.ending.domain.Evidence;
import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record CompletionRequest(
        @NotNull LocalDate completedOn,

        @Schema(description = "Evidence once for each criterion of the terms.") @NotEmpty @Size(max = 30)
        List<@NotNull @Valid CriterionRequest> criteria,

        @Schema(description = "Needed by whoever stands on more than one side.") @Nullable
        Side party) {

    record CriterionRequest(
            @NotNull @Size(max = 64) @Pattern(regexp = Words.CODE)
            String code,

            @NotBlank @Size(max = 2000) @Pattern(regexp = Words.TEXT)
            String evidence) {}

    Evidence evidence() {
        return new Evidence(criteria.stream()
                .map(criterion -> new Evidence.Item(criterion.code(), criterion.evidence()))
                .toList());
    }
}
