package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.entitlement.application.AdjustBalance;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.policy.domain.Bucket;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveAdjustmentRequest", description = "A correction of a balance")
public record AdjustmentRequest(
        @NotNull UUID agreementId,
        @Nullable LeaveKind kind,

        @NotNull @Min(2000) @Max(2200) @Schema(examples = "2026")
        Integer leaveYear,

        @NotNull
        @Pattern(regexp = Decimal.CHANGE)
        @Schema(description = "What is added; less than nothing is taken away", examples = "1.5")
        String days,

        @Nullable Bucket bucket,

        @Nullable @Schema(description = "Where the days lapse before the leave year ends", examples = "2026-03-31")
        LocalDate lastUsableDay,

        @NotNull @Size(min = 3, max = 500) String reason) {

    AdjustBalance.Command toCommand() {
        return new AdjustBalance.Command(
                agreementId,
                Objects.requireNonNullElse(kind, LeaveKind.ANNUAL),
                leaveYear,
                new BigDecimal(days),
                bucket,
                lastUsableDay,
                reason);
    }
}
