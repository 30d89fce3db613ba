package dev.secondment.leave.absence.rest;

import dev.secondment.leave.absence.domain.LongAbsenceDecision;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "LongAbsenceDecision",
        description = "How the placement goes on. The agreement is changed where it lives.")
public record LongAbsenceDecisionRequest(
        @NotNull @Schema(examples = "CONTINUE") LongAbsenceDecision decision) {}
