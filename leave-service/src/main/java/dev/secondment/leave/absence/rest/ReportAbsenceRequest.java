package dev.secondment.leave.absence.rest;

import dev.secondment.leave.absence.application.ReportAbsence;
import dev.secondment.leave.absence.domain.AbsenceKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReportAbsence", description = "That somebody is away. No diagnosis, no text.")
public record ReportAbsenceRequest(
        @NotNull @Schema(examples = "0190a000-0000-7000-8000-0000000a9001")
        UUID agreementId,

        @NotNull @Schema(examples = "SICKNESS") AbsenceKind kind,
        @NotNull @Schema(examples = "2027-01-05") LocalDate firstDay,

        @Schema(description = "The first day back at work, where one is expected", examples = "2027-01-08") @Nullable
        LocalDate expectedReturn) {

    ReportAbsence.Command toCommand() {
        return new ReportAbsence.Command(agreementId, kind, firstDay, expectedReturn);
    }
}
