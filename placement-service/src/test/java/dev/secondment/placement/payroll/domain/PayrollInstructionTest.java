package dev.secondment.placement.payroll.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayrollInstructionTest {
    private static final PayrollCase PAYEE = new PayrollCase(new UUID(0, 1), new UUID(0, 2), "E-1001");
    private static final Allowance ALLOWANCE =
            new Allowance("HIGHER_RESPONSIBILITY", "DIFFERENCE", new Money(new BigDecimal("500.00"), "EUR"));

    @ParameterizedTest
    @CsvSource({"2026-09-01, 2027-02-28, 30, 30", "2026-09-16, 2027-02-28, 15, 30", "2026-09-16, 2026-09-20, 5, 30"})
    void an_allowance_starts_on_the_first_day_with_what_is_left_of_that_month(
            LocalDate firstDay, LocalDate expectedEnd, int part, int whole) {
        PayrollInstruction start = PayrollInstruction.start(PAYEE, ALLOWANCE, firstDay, expectedEnd, cause());
        assertThat(start.action()).isEqualTo(PayrollAction.START);
        assertThat(start.element()).isEqualTo("ALLOWANCE_HIGHER_RESPONSIBILITY");
        assertThat(start.amount()).contains(ALLOWANCE.monthly());
        assertThat(start.effectiveFrom()).isEqualTo(firstDay);
        assertThat(start.effectiveTo()).isEmpty();
        assertThat(start.proration()).contains(new Proration(part, whole));
        assertThat(start.originPeriod()).isEqualTo(YearMonth.of(2026, 9));
    }

    @Test
    void an_allowance_stops_with_the_last_day_and_the_days_paid_of_that_month() {
        PayrollInstruction stop = PayrollInstruction.stop(PAYEE, started("2026-03-10"), day("2026-07-14"), cause());
        assertThat(stop.action()).isEqualTo(PayrollAction.STOP);
        assertThat(stop.effectiveFrom()).isEqualTo("2026-07-01");
        assertThat(stop.effectiveTo()).contains(day("2026-07-14"));
        assertThat(stop.originPeriod()).isEqualTo(YearMonth.of(2026, 7));
        assertThat(stop.proration().orElseThrow().of(stop.amount().orElseThrow()))
                .isEqualTo(new Money(new BigDecimal("225.81"), "EUR"));
    }

    @Test
    void an_allowance_that_starts_and_stops_in_one_month_is_paid_for_the_days_between() {
        PayrollInstruction stop = PayrollInstruction.stop(PAYEE, started("2026-07-10"), day("2026-07-14"), cause());
        assertThat(stop.effectiveFrom()).isEqualTo("2026-07-10");
        assertThat(stop.proration()).contains(new Proration(5, 31));
    }

    private static PayrollInstruction started(String firstDay) {
        return PayrollInstruction.start(PAYEE, ALLOWANCE, day(firstDay), day("2026-12-31"), cause());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static PayrollInstruction.Cause cause() {
        return new PayrollInstruction.Cause(new UUID(0, 7), new UUID(0, 8), Instant.EPOCH);
    }
}
