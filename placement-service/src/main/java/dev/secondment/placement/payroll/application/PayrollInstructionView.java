package dev.secondment.placement.payroll.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.secondment.placement.payroll.domain.Money;
import dev.secondment.placement.payroll.domain.PaidDay;
import dev.secondment.placement.payroll.domain.PayrollAction;
import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.Proration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instruction as payrolls read it: the same over Kafka and over REST, so that either can be left for the other. */
@Schema(name = "PayrollInstruction")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PayrollInstructionView(
        UUID instructionId,

        @Schema(description = "The instruction that this one takes the place of")
        Optional<UUID> supersedes,

        UUID agreementId,
        Employee employee,

        @Schema(description = "Which payroll pays", examples = "HOME")
        String payroll,

        PayrollAction action,

        @Schema(examples = {"ALLOWANCE_HIGHER_RESPONSIBILITY", "LEAVE_DAYS", "SICK_DAYS", "UNPAID_DAYS"})
        String element,

        @Schema(description = "The full amount of a month") Optional<Amount> amount,

        @Schema(description = "How much of the month of effectiveFrom is paid")
        Optional<Share> proration,

        Optional<Quantity> quantity,

        @Schema(description = "The days behind the quantity")
        Optional<List<Day>> perDay,

        LocalDate effectiveFrom,

        @Schema(description = "The last day; open while an allowance runs")
        Optional<LocalDate> effectiveTo,

        @Schema(description = "The month that the instruction is about", examples = "2026-09")
        String originPeriod,

        @Schema(description = "Of days: the month whose pay they are part of", examples = "2026-10")
        Optional<String> postingPeriod,

        @Schema(description = "True where the payroll of the month that it is about is locked")
        Optional<Boolean> nextPeriod,

        @Schema(description = "True where days that have passed are paid otherwise than was told before")
        Optional<Boolean> retroactive,

        @Schema(description = "The months that are therefore to be calculated again", examples = "[\"2026-09\"]")
        Optional<List<String>> affectedPeriods,

        @Schema(description = "The event that led to it") UUID sourceEventId) {

    public record Employee(UUID organizationId, String employeeRef) {}

    @Schema(name = "Money")
    public record Amount(
            @Schema(examples = "500.00") String amount,
            @Schema(examples = "EUR") String currency) {
        static Amount of(Money money) {
            return new Amount(money.amount().toPlainString(), money.currency());
        }
    }

    @Schema(name = "Proration")
    public record Share(@Schema(examples = "CALENDAR_DAYS") String method, int part, int whole) {
        static Share of(Proration proration) {
            return new Share(Proration.METHOD, proration.part(), proration.whole());
        }
    }

    public record Quantity(
            @Schema(examples = "5.0") String value,
            @Schema(examples = "DAYS") String unit) {}

    @Schema(name = "PaidDay")
    public record Day(
            LocalDate date,
            @Schema(examples = "[\"AM\", \"PM\"]") List<String> slots,
            @Schema(examples = "1.0") String days,
            @Schema(examples = "ANNUAL_LEAVE") String payrollCode) {
        static Day of(PaidDay day) {
            List<String> slots = Stream.of(day.morning() ? "AM" : "", day.afternoon() ? "PM" : "")
                    .filter(slot -> !slot.isEmpty())
                    .toList();
            return new Day(day.date(), slots, text(day.days()), day.payrollCode());
        }
    }

    public static PayrollInstructionView of(PayrollInstruction given) {
        Optional<List<String>> affected = Optional.of(given.affectedPeriods()).filter(periods -> !periods.isEmpty());
        return new PayrollInstructionView(
                given.id(),
                given.supersedes(),
                given.agreementId(),
                new Employee(given.homeOrganizationId(), given.employeeRef()),
                given.payroll(),
                given.action(),
                given.element(),
                given.amount().map(Amount::of),
                given.proration().map(Share::of),
                given.quantityDays().map(days -> new Quantity(text(days), "DAYS")),
                given.quantityDays()
                        .map(days -> given.perDay().stream().map(Day::of).toList()),
                given.effectiveFrom(),
                given.effectiveTo(),
                given.originPeriod().toString(),
                given.postingPeriod().map(YearMonth::toString),
                given.isForNextPeriod() ? Optional.of(true) : Optional.empty(),
                affected.map(_ -> true),
                affected,
                given.sourceEventId());
    }

    private static String text(BigDecimal days) {
        BigDecimal plain = days.stripTrailingZeros();
        return plain.setScale(Math.max(1, plain.scale())).toPlainString();
    }
}
