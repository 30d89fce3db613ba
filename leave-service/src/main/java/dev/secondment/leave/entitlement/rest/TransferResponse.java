package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.domain.LeaveTransfer;
import dev.secondment.leave.entitlement.domain.LeaveTransfer.Certified;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveTransfer", description = "Days that went from one employer to another")
public record TransferResponse(
        UUID id,
        UUID agreementId,
        int leaveYear,
        @Schema(examples = "CERTIFIED") String type,

        @Schema(description = "In days of the person's week here; less than nothing is set off", examples = "-5.5")
        String days,

        @Schema(description = "The same wherever it is counted", examples = "-1.1")
        String weeks,

        @Schema(description = "Of the week that the days come from", examples = "5.0")
        String daysPerWeek,

        @Nullable String employer,
        @Nullable String entitled,
        @Nullable String granted,
        @Nullable String paidOut,
        @Nullable String reference,
        Instant recordedAt) {

    static TransferResponse from(LeaveTransfer transfer) {
        Optional<Certified> certified = transfer.certificate();
        return new TransferResponse(
                transfer.id(),
                transfer.agreementId(),
                transfer.leaveYear(),
                transfer.type().name(),
                Days.text(transfer.days()),
                Days.text(transfer.weeks().setScale(LeaveCharge.SCALE, RoundingMode.HALF_UP)),
                Days.text(transfer.daysPerWeek()),
                certified.map(Certified::employer).orElse(null),
                days(certified, Certified::entitled),
                days(certified, Certified::granted),
                days(certified, Certified::paidOut),
                certified.map(Certified::reference).orElse(null),
                transfer.recordedAt());
    }

    private static @Nullable String days(Optional<Certified> certified, Function<Certified, BigDecimal> what) {
        return certified.map(what).map(Days::text).orElse(null);
    }
}
