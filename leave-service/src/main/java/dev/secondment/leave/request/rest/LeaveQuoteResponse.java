package dev.secondment.leave.request.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.PublicHoliday;
import dev.secondment.leave.entitlement.domain.YearBalance;
import dev.secondment.leave.request.application.QuoteLeave.Quote;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
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

        @Schema(description = "Left now, over the leave years that the leave touches", examples = "30.0")
        String balanceBefore,

        @Schema(description = "Left afterwards", examples = "26.0")
        String balanceAfter,

        @Schema(description = "The same for each leave year")
        List<YearQuote> leaveYears,

        @Schema(description = "Who decides, in order") List<Side> route) {

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
            @Schema(examples = "26.0") String after) {

        static YearQuote from(YearBalance balance, LeaveCharge charge) {
            BigDecimal days = charge.byLeaveYear()
                    .getOrDefault(Year.of(balance.leaveYear()), LeaveCharge.NOTHING)
                    .days();
            return new YearQuote(
                    balance.leaveYear(),
                    Days.text(days),
                    Days.text(balance.available()),
                    Days.text(balance.available().subtract(days)));
        }
    }

    static LeaveQuoteResponse from(Quote quote) {
        BigDecimal before =
                quote.balances().stream().map(YearBalance::available).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LeaveQuoteResponse(
                Days.text(quote.charge().days()),
                quote.charge().minutes().stream().boxed().findFirst().orElse(null),
                PerDay.of(quote.charge()),
                quote.holidays().stream().map(Holiday::from).toList(),
                Days.text(before),
                Days.text(before.subtract(quote.charge().days())),
                quote.balances().stream()
                        .map(balance -> YearQuote.from(balance, quote.charge()))
                        .toList(),
                quote.route());
    }
}
