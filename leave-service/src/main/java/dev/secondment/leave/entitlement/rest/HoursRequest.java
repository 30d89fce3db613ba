package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.entitlement.application.ReportHours;
import dev.secondment.leave.entitlement.domain.HoursWorked;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LeaveHoursRequest", description = "Hours worked in a pay period by somebody without regular hours")
public record HoursRequest(
        @NotNull UUID agreementId,
        @NotNull @Schema(examples = "2026-05-01") LocalDate from,
        @NotNull @Schema(examples = "2026-05-31") LocalDate to,

        @NotNull @Pattern(regexp = Decimal.AMOUNT) @Schema(examples = "63")
        String hours) {

    ReportHours.Command toCommand() {
        return new ReportHours.Command(agreementId, new HoursWorked(from, to, new BigDecimal(hours)));
    }
}
