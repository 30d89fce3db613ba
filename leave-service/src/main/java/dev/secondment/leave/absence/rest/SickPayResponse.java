package dev.secondment.leave.absence.rest;

import dev.secondment.leave.absence.application.SickPayQueries;
import dev.secondment.leave.policy.domain.StatutorySickPay;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "StatutorySickPay",
        description = "What statutory sick pay comes to, in pounds: to check a payroll against, no payslip")
public record SickPayResponse(
        UUID absenceId,
        @Schema(examples = "2026-02-09") LocalDate from,
        @Schema(examples = "2026-02-17") LocalDate to,

        @Schema(description = "The sickness goes on: worked out up to today", examples = "false")
        boolean provisional,

        @Schema(
                description = "PAID; or why nothing is: TOO_SHORT, WAITING_DAYS_ONLY, EARNINGS_TOO_LOW, "
                        + "EARNINGS_NEEDED, USED_UP; MANUAL where the law changed within the sickness",
                examples = "PAID")
        StatutorySickPay.Outcome outcome,

        @Schema(examples = "7") int qualifyingDays,
        @Schema(examples = "3") int waitingDays,
        @Schema(examples = "4") int paidDays,
        @Schema(examples = "95.00") String amount,
        @Schema(examples = "GBP") String currency,
        List<WeekResponse> weeks) {
    private static final String POUNDS = "GBP";

    @Schema(name = "StatutorySickPayWeek")
    public record WeekResponse(
            @Schema(examples = "2026-02-14") LocalDate ending,
            @Schema(examples = "2") int paidDays,
            @Schema(examples = "23.7500") String dailyRate,
            @Schema(examples = "47.50") String amount) {}

    static SickPayResponse from(SickPayQueries.SickPay pay) {
        StatutorySickPay.Answer answer = pay.answer();
        return new SickPayResponse(
                pay.absenceId(),
                pay.from(),
                pay.to(),
                pay.provisional(),
                answer.outcome(),
                answer.qualifyingDays(),
                answer.waitingDays(),
                answer.paidDays(),
                answer.amount().toPlainString(),
                POUNDS,
                answer.weeks().stream()
                        .map(week -> new WeekResponse(
                                week.ending(),
                                week.paidDays(),
                                week.dailyRate().toPlainString(),
                                week.amount().toPlainString()))
                        .toList());
    }
}
