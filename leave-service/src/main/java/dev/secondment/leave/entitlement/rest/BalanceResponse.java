package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.entitlement.application.BalanceQueries.BalanceView;
import dev.secondment.leave.entitlement.domain.BalanceLine;
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

        @Schema(description = "The same by bucket and by whose books, what lapses first first; without what is pending")
        List<Line> buckets,

        @Schema(description = "The ledger of the leave year, in the order of posting")
        List<LedgerEntryResponse> entries) {

    @Schema(name = "LeaveBalanceBucket")
    public record Line(
            @Schema(examples = "CARRY_OVER") String bucket,
            @Schema(examples = "HOME") String employer,

            @Schema(description = "Nothing where it is the leave year's last", examples = "2027-03-31") @Nullable
            LocalDate lastUsableDay,

            @Schema(examples = "5.0") String entitled,
            @Schema(examples = "4.0") String taken,
            @Schema(examples = "0.0") String booked,
            @Schema(examples = "1.0") String left) {

        static Line from(BalanceLine line) {
            return new Line(
                    line.bucket().name(),
                    line.employer().name(),
                    line.lastUsableDay(),
                    Days.text(line.entitled()),
                    Days.text(line.taken()),
                    Days.text(line.booked()),
                    Days.text(line.left()));
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
                view.balance().lines().stream().map(Line::from).toList(),
                view.entries().stream().map(LedgerEntryResponse::from).toList());
    }
}
