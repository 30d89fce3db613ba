package dev.secondment.leave.absence.rest;

import dev.secondment.leave.absence.application.CertifyAbsence;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AbsenceCertificate", description = "The days a doctor certified, both included. Not the document.")
public record CertificateRequest(
        @NotNull @Schema(examples = "2027-01-05") LocalDate from,
        @NotNull @Schema(examples = "2027-01-07") LocalDate to,

        @Pattern(regexp = "[A-Za-z0-9._/-]{1,64}")
        @Schema(description = "Where the home employer keeps the document", examples = "AU-2027-0042")
        @Nullable
        String reference) {

    CertifyAbsence.Certified toCertified() {
        return new CertifyAbsence.Certified(from, to, reference);
    }
}
