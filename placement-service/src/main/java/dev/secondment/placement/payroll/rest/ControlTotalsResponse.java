package dev.secondment.placement.payroll.rest;

import dev.secondment.placement.payroll.domain.ControlTotal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PayrollControlTotals",
        description = "What was told about one payroll period, day by day: to be held against what arrived")
public record ControlTotalsResponse(
        @Schema(examples = "2026-10") String period,
        List<Day> items,

        @Schema(description = "Of all days together", examples = "2")
        long instructions,

        @Schema(description = "Of all days together", examples = "5.0")
        String days,

        @Schema(description = "0 where nothing was told", examples = "17")
        long lastSequence) {

    @Schema(name = "PayrollControlTotal")
    public record Day(
            @Schema(description = "The day of telling, UTC", examples = "2026-10-08")
            LocalDate day,

            @Schema(examples = "2") long instructions,

            @Schema(description = "Sum of all quantities", examples = "5.0")
            String days,

            @Schema(description = "Sum of all monthly amounts")
            List<Amount> amounts,

            @Schema(description = "Grows with each instruction, and has gaps", examples = "17")
            long lastSequence,

            UUID lastInstructionId) {

        static Day of(ControlTotal total) {
            return new Day(
                    total.day(),
                    total.instructions(),
                    text(total.days()),
                    total.amounts().stream()
                            .map(sum -> new Amount(
                                    sum.amount()
                                            .setScale(Math.max(
                                                    2,
                                                    sum.amount()
                                                            .stripTrailingZeros()
                                                            .scale()))
                                            .toPlainString(),
                                    sum.currency()))
                            .toList(),
                    total.lastSequence(),
                    total.lastInstruction());
        }
    }

    @Schema(name = "PayrollControlAmount")
    public record Amount(
            @Schema(examples = "500.00") String amount,
            @Schema(examples = "EUR") String currency) {}

    static ControlTotalsResponse of(YearMonth period, List<ControlTotal> totals) {
        return new ControlTotalsResponse(
                period.toString(),
                totals.stream().map(Day::of).toList(),
                totals.stream().mapToLong(ControlTotal::instructions).sum(),
                text(totals.stream().map(ControlTotal::days).reduce(BigDecimal.ZERO, BigDecimal::add)),
                totals.stream().mapToLong(ControlTotal::lastSequence).max().orElse(0));
    }

    private static String text(BigDecimal days) {
        BigDecimal plain = days.stripTrailingZeros();
        return plain.setScale(Math.max(1, plain.scale())).toPlainString();
    }
}
