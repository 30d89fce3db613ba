package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.entitlement.application.TakeOverLeave;
import dev.secondment.leave.entitlement.domain.LeaveTransfer.Certified;
import dev.secondment.leave.policy.application.DayValueReview;
import dev.secondment.leave.policy.application.MoneyText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveTransferRequest", description = "What an employer before certified of the year's leave")
public record TransferRequest(
        @NotNull UUID agreementId,

        @NotNull @Min(2000) @Max(2200) @Schema(examples = "2026")
        Integer leaveYear,

        @NotNull @Size(min = 2, max = 200) @Schema(examples = "Initech GmbH")
        String employer,

        @NotNull
        @Pattern(regexp = Decimal.AMOUNT)
        @Schema(description = "What it owed for its part of the year", examples = "12.5")
        String entitled,

        @NotNull @Pattern(regexp = Decimal.AMOUNT) @Schema(description = "What it granted", examples = "18.0")
        String granted,

        @Nullable @Pattern(regexp = Decimal.AMOUNT) @Schema(description = "What it paid out", examples = "0.0")
        String paidOut,

        @NotNull
        @Pattern(regexp = "^(?!0*(\\.0*)?$)[0-7](\\.\\d{1,4})?$")
        @Schema(description = "That were worked there", examples = "5.0")
        String daysPerWeek,

        @Nullable @Size(max = 200) String reference,

        @Nullable @Valid @Schema(description = "What a day of its week cost it, where the employer certified that")
        MoneyText dayValue) {

    TakeOverLeave.Command toCommand() {
        return new TakeOverLeave.Command(
                agreementId,
                leaveYear,
                new Certified(
                        employer,
                        new BigDecimal(entitled),
                        new BigDecimal(granted),
                        new BigDecimal(Objects.requireNonNullElse(paidOut, "0")),
                        reference,
                        dayValue == null ? null : DayValueReview.accepted(dayValue)),
                new BigDecimal(daysPerWeek));
    }
}
