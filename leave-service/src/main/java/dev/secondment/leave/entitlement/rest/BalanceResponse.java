package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.entitlement.application.BalanceQueries.BalanceView;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveBalance", description = "A leave year as of a date. Days are decimal strings.")
public record BalanceResponse(
        UUID agreementId,
        @Schema(examples = "ANNUAL") String kind,
        int leaveYear,
        LocalDate asOf,

        @Schema(description = "Granted until asOf", examples = "30.0")
        String entitled,

        @Schema(description = "Approved leave that has begun by asOf", examples = "4.0")
        String taken,

        @Schema(description = "Approved leave of the year that begins after asOf", examples = "0.0")
        String booked,

        @Schema(description = "Asked for and not decided yet", examples = "0.0")
        String pending,

        @Schema(description = "entitled - taken - booked - pending", examples = "26.0")
        String available,

        @Schema(description = "The ledger of the leave year, in the order of posting")
        List<Entry> entries) {

    @Schema(name = "LeaveLedgerEntry")
    public record Entry(
            UUID id,
            @Schema(examples = "TAKEN") String kind,
            @Schema(examples = "CONTRACTUAL") String bucket,
            @Schema(examples = "-4.0") String days,
            LocalDate effectiveDate,
            Instant postedAt,
            @Nullable UUID leaveRequestId) {

        static Entry from(LedgerEntry entry) {
            return new Entry(
                    entry.id(),
                    entry.kind().name(),
                    entry.bucket().name(),
                    Days.text(entry.days()),
                    entry.effectiveDate(),
                    entry.postedAt(),
                    entry.leaveRequestId().orElse(null));
        }
    }

    static BalanceResponse from(BalanceView view) {
        return new BalanceResponse(
                view.agreementId(),
                view.kind().name(),
                view.balance().leaveYear(),
                view.asOf(),
                Days.text(view.balance().entitled()),
                Days.text(view.balance().taken()),
                Days.text(view.balance().booked()),
                Days.text(view.balance().pending()),
                Days.text(view.balance().available()),
                view.entries().stream().map(Entry::from).toList());
    }
}
