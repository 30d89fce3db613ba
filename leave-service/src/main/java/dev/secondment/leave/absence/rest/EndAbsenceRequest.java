package dev.secondment.leave.absence.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EndAbsence")
public record EndAbsenceRequest(
        @NotNull @Schema(description = "The last day away", examples = "2027-01-07")
        LocalDate lastDay) {}
