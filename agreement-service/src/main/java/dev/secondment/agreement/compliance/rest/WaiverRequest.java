package dev.secondment.agreement.compliance.rest;

import dev.secondment.agreement.compliance.application.WaiveRule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record WaiverRequest(
        @Schema(examples = "CLAUSE_CONFIDENTIALITY", description = "A rule's code, or that of an open item.")
        @NotNull
        @Pattern(regexp = ComplianceExamples.CODE)
        String code,

        @Schema(examples = "The framework contract of both companies covers it.") @NotBlank @Size(max = 500)
        String reason) {

    WaiveRule.Command toCommand(UUID id) {
        return new WaiveRule.Command(id, code, reason);
    }
}
