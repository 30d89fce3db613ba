package dev.secondment.leave.cover.rest;

import dev.secondment.leave.cover.application.CoverCaseQueries.CoverCaseView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CoverCase", description = "How the work goes on while the person is unexpectedly absent")
public record CoverCaseResponse(
        UUID id,
        UUID agreementId,
        UUID absenceId,
        @Schema(examples = "OPEN") String status,
        @Schema(examples = "2027-01-05") LocalDate firstDay,
        @Schema(examples = "2027-01-08") @Nullable LocalDate expectedReturn,
        Instant openedAt,
        @Schema(examples = "0") long version) {

    static CoverCaseResponse from(CoverCaseView view) {
        return new CoverCaseResponse(
                view.id(),
                view.agreementId(),
                view.absenceId(),
                view.status().name(),
                view.firstDay(),
                view.expectedReturn().orElse(null),
                view.openedAt(),
                view.version());
    }
}
