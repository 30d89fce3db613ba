package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveLedgerEntry", description = "One change of a balance; never edited, corrected by another")
public record LedgerEntryResponse(
        UUID id,

        @Schema(description = "Its place in the ledger of its leave year, from 1", examples = "2")
        int number,

        @Schema(examples = "TAKEN") String kind,
        @Schema(examples = "CONTRACTUAL") String bucket,

        @Schema(description = "Last day on which its days can be taken; nothing where that is the leave year's last")
        @Nullable
        LocalDate lastUsableDay,

        @Schema(description = "In whose books", examples = "HOME")
        String employer,

        @Schema(examples = "-4.0") String days,

        @Schema(description = "From when it holds") LocalDate effectiveDate,

        @Schema(description = "When it was recorded") Instant postedAt,

        @Schema(description = "The month whose work it is about", examples = "2026-09")
        String originPeriod,

        @Schema(description = "The month in whose pay it counts", examples = "2026-10")
        String postingPeriod,

        @Nullable UUID leaveRequestId,
        @Nullable UUID transferId,

        @Schema(description = "Why, where people or a floor made it") @Nullable
        String reason) {

    static LedgerEntryResponse from(LedgerEntry entry) {
        return new LedgerEntryResponse(
                entry.id(),
                entry.number(),
                entry.kind().name(),
                entry.bucket().name(),
                entry.lastUsableDay().orElse(null),
                entry.employer().name(),
                Days.text(entry.days()),
                entry.effectiveDate(),
                entry.postedAt(),
                entry.originPeriod().toString(),
                entry.postingPeriod().toString(),
                entry.leaveRequestId().orElse(null),
                entry.transferId().orElse(null),
                entry.reason().orElse(null));
    }
}
