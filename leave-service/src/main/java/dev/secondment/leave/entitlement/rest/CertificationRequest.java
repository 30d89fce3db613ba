package dev.secondment.leave.entitlement.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LeaveCertificateRequest", description = "Of which leave year")
public record CertificationRequest(
        @NotNull UUID agreementId,

        @NotNull @Min(2000) @Max(2200) @Schema(examples = "2026")
        Integer year) {}
