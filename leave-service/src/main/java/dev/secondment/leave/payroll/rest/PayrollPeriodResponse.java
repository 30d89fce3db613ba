package dev.secondment.leave.payroll.rest;

import dev.secondment.leave.payroll.application.PeriodView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PayrollPeriod", description = "The payroll of one month in the caller's organisation")
public record PayrollPeriodResponse(
        UUID organizationId,
        @Schema(examples = "2026-09") String period,

        @Schema(description = "OPEN, CLOSING or LOCKED", examples = "CLOSING")
        String status,

        @Nullable Instant closedAt,
        @Nullable Instant lockedAt,
        @Schema(examples = "1") long version) {

    static PayrollPeriodResponse from(PeriodView view) {
        return new PayrollPeriodResponse(
                view.organizationId(),
                view.period().toString(),
                view.status().name(),
                view.closedAt().orElse(null),
                view.lockedAt().orElse(null),
                view.version());
    }
}
