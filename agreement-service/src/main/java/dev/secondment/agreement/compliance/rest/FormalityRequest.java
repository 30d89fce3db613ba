package dev.secondment.agreement.compliance.rest;

import dev.secondment.agreement.compliance.application.RecordFormality;
import dev.secondment.agreement.compliance.domain.Formality;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record FormalityRequest(
        @Schema(examples = "POSTING_DECLARATION") @NotNull @Pattern(regexp = ComplianceExamples.CODE)
        String code,

        @Schema(examples = "MiLo-2026-118734", description = "Under which it is on file elsewhere.")
        @NotBlank
        @Size(max = 200)
        String reference,

        @Schema(examples = "2026-08-20") @NotNull LocalDate doneOn) {

    RecordFormality.Command toCommand(UUID id) {
        return new RecordFormality.Command(id, new Formality.Deed(code, reference, doneOn));
    }
}
