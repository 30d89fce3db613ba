package dev.secondment.leave.request.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.PublicHoliday;
import dev.secondment.leave.entitlement.domain.YearBalance;
import dev.secondment.leave.request.application.QuoteLeave;
import dev.secondment.leave.request.application.QuoteLeave.Quote;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveQuote", description = "What the leave would cost. Nothing was changed.")
public record LeaveQuoteResponse(
        @Schema(examples = "4.0") String days,

        @Schema(description = "Scheduled in it, where the agreement says how long a day is", examples = "1920")
        @Nullable
        Integer minutes,

        List<PerDay> perDay,

        @Schema(description = "Public holidays within the leave: not charged")
        List<Holiday> holidays,

        @Schema(
                description =
                        "Left now, over the leave years that the leave touches; absent for kinds without a balance",
                examples = "30.0")
        @Nullable
        String balanceBefore,

        @Schema(description = "Left afterwards", examples = "26.0") @Nullable
        String balanceAfter,

        @Schema(description = "The same for each leave year")
        List<YearQuote> leaveYears,

        @Schema(description = "Who decides, in order; nobody where it is granted by itself")
        List<Side> route,

        @Schema(description = "One request each: more than one where it reaches over the placement's first or last day")
        List<Part> parts) {

    @Schema(name = "PublicHoliday")
    public record Holiday(
            @Schema(examples = "2027-01-06") LocalDate date,
            @Schema(examples = "Epiphany") String name) {

        static Holiday from(PublicHoliday holiday) {
            return new Holiday(holiday.date(), holiday.name());
        }
    }

    @Schema(name = "LeaveYearQuote")
    public record YearQuote(
            @Schema(examples = "2027") int leaveYear,
            @Schema(examples = "4.0") String days,
            @Schema(examples = "30.0") String before,
            @Schema(examples = "26.0") String after,

            @Schema(description = "Where the days come from, in the order in which they are drawn")
            List<Drawn> buckets) {

        static YearQuote from(YearBalance balance) {
            return new YearQuote(
                    balance.leaveYear(),
                    Days.text(balance.asked()),
                    Days.text(balance.available()),
                    Days.text(balance.remaining()),
                    balance.drawn().stream().map(Drawn::from).toList());
        }
    }

    @Schema(name = "LeaveBucketDrawn")
    public record Drawn(
            @Schema(examples = "CONTRACTUAL") String bucket,
            @Schema(examples = "4.0") String days,

            @Schema(description = "Where the days lapse before the leave year ends", examples = "2027-03-31") @Nullable
            LocalDate lastUsableDay) {

        static Drawn from(YearBalance.Drawn drawn) {
            return new Drawn(drawn.bucket().name(), Days.text(drawn.days()), drawn.lastUsableDay());
        }
    }

    @Schema(name = "LeavePart")
    public record Part(
            @Schema(examples = "2027-01-04") LocalDate from,
            Half fromSlot,
            @Schema(examples = "2027-01-08") LocalDate to,
            Half toSlot,
            @Schema(examples = "4.0") String days,

            @Schema(description = "Whether it lies before or after the placement", examples = "false")
            boolean outsidePlacement,

            List<Side> route) {

        static Part from(QuoteLeave.Part part) {
            return new Part(
                    part.span().from(),
                    part.span().fromSlot(),
                    part.span().to(),
                    part.span().toSlot(),
                    Days.text(part.charge().days()),
                    part.outside(),
                    part.route());
        }
    }

    static LeaveQuoteResponse from(Quote quote) {
        boolean drawn = !quote.balances().isEmpty();
        BigDecimal before =
                quote.balances().stream().map(YearBalance::available).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal after =
                quote.balances().stream().map(YearBalance::remaining).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LeaveQuoteResponse(
                Days.text(quote.charge().days()),
                quote.charge().minutes().stream().boxed().findFirst().orElse(null),
                PerDay.of(quote.charge()),
                quote.holidays().stream().map(Holiday::from).toList(),
                drawn ? Days.text(before) : null,
                drawn ? Days.text(after) : null,
                quote.balances().stream().map(YearQuote::from).toList(),
                quote.route(),
                quote.parts().stream().map(Part::from).toList());
    }
}
