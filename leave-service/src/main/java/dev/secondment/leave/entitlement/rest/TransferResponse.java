package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.domain.LeaveTransfer;
import dev.secondment.leave.entitlement.domain.LeaveTransfer.Certified;
import dev.secondment.leave.entitlement.domain.TransferFields;
import dev.secondment.leave.entitlement.domain.Worth;
import dev.secondment.leave.policy.application.MoneyText;
import dev.secondment.leave.policy.domain.MoneyReader;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "LeaveTransfer",
        description =
                "Days that went from one employer to another; what they are worth, where home or the employer before"
                        + " said what a day costs")
public record TransferResponse(
        UUID id,
        UUID agreementId,
        int leaveYear,
        @Schema(examples = "CERTIFIED") String type,

        @Schema(description = "Of a settlement: who owes the days and what they are worth", examples = "HOME") @Nullable
        String debtor,

        @Schema(description = "Of a settlement: to whom", examples = "HOST") @Nullable
        String creditor,

        @Schema(
                description = "In days of the person's week here; less than nothing is set off, or taken back",
                examples = "-5.5")
        String days,

        @Schema(description = "The same wherever it is counted", examples = "-1.1")
        String weeks,

        @Schema(description = "Of the week that the days come from", examples = "5.0")
        String daysPerWeek,

        @Schema(description = "What a day of the week that they come from costs; for home's HR, payroll and finance")
        @Nullable
        MoneyText dayValue,

        @Schema(
                description =
                        "So many days of that week at that value, rounded once; of a settlement also for the host's HR and"
                                + " finance")
        @Nullable
        MoneyText amount,

        @Nullable String employer,
        @Nullable String entitled,
        @Nullable String granted,
        @Nullable String paidOut,
        @Nullable String reference,

        @Schema(description = "The settlement, or certificate of the same employer, in whose place this one is")
        @Nullable
        UUID supersedes,

        Instant recordedAt) {

    static TransferResponse from(LeaveTransfer transfer, Set<MoneyReader> readers) {
        Optional<Certified> certified = transfer.certificate();
        boolean settles = transfer.type() == LeaveTransfer.Type.SETTLEMENT;
        return new TransferResponse(
                transfer.id(),
                transfer.agreementId(),
                transfer.leaveYear(),
                transfer.type().name(),
                settles ? LeaveTransfer.DEBTOR.name() : null,
                settles ? LeaveTransfer.CREDITOR.name() : null,
                Days.text(transfer.days()),
                Days.text(transfer.weeks().setScale(LeaveCharge.SCALE, RoundingMode.HALF_UP)),
                Days.text(transfer.daysPerWeek()),
                TransferFields.TRANSFER.show(
                        "dayValue", readers, MoneyText.of(transfer.worth().map(Worth::dayValue))),
                TransferFields.TRANSFER.show(
                        "amount", readers, MoneyText.of(transfer.worth().map(Worth::amount))),
                shown("employer", readers, certified.map(Certified::employer)),
                shown("entitled", readers, certified.map(Certified::entitled).map(Days::text)),
                shown("granted", readers, certified.map(Certified::granted).map(Days::text)),
                shown("paidOut", readers, certified.map(Certified::paidOut).map(Days::text)),
                shown("reference", readers, certified.map(Certified::reference)),
                transfer.supersedes().orElse(null),
                transfer.recordedAt());
    }

    private static @Nullable String shown(String field, Set<MoneyReader> readers, Optional<String> value) {
        return TransferFields.TRANSFER.show(field, readers, value.orElse(null));
    }
}
