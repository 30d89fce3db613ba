package dev.secondment.leave.request.rest;

import dev.secondment.leave.request.application.DelegationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveDelegation", description = "Your organisation's word on who answers leave requests for it")
public record DelegationResponse(
        UUID id,
        UUID organizationId,
        @Nullable UUID agreementId,
        @Schema(examples = "E-2001") String approver,
        @Schema(examples = "E-2002") String deputy,
        @Schema(examples = "ALWAYS") String deputyAnswers,
        @Schema(examples = "2026-08-03") LocalDate from,
        @Schema(examples = "2026-08-14") @Nullable LocalDate to,
        @Nullable String reason,
        Instant namedAt,
        @Nullable Instant withdrawnAt,
        @Schema(examples = "0") long version) {

    static DelegationResponse from(DelegationView view) {
        return new DelegationResponse(
                view.id(),
                view.organization(),
                view.agreementId().orElse(null),
                view.standIn().approver(),
                view.standIn().deputy(),
                view.standIn().deputyAnswers().name(),
                view.standIn().from(),
                view.standIn().to(),
                view.reason().orElse(null),
                view.namedAt(),
                view.withdrawnAt().orElse(null),
                view.version());
    }
}
