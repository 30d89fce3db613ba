package dev.secondment.leave.absence.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExpectedReturn")
public record ExpectedReturnRequest(
        @Schema(description = "The first day back at work; left out where nobody knows", examples = "2027-01-15")
        @Nullable
        LocalDate expectedReturn) {}
