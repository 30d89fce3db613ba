package dev.secondment.placement.payroll.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProrationTest {

    @ParameterizedTest
    @CsvSource({
        // The worked number: 500 a month, ended on 14 July.
        "2026-07-01, 2026-07-14, 14, 31, 500.00, EUR, 225.81",
        "2026-02-01, 2026-02-28, 28, 28, 500.00, EUR, 500.00",
        "2028-02-29, 2028-02-29, 1, 29, 500.00, EUR, 17.24",
        "2025-03-17, 2025-03-31, 15, 31, 5400.00, GBP, 2612.90",
        "2026-09-16, 2026-09-30, 15, 30, 316.67, EUR, 158.34",
        "2026-07-01, 2026-07-14, 14, 31, 50000, JPY, 22581",
        // A sum of many digits: nothing is lost on the way to the cent.
        "2026-07-01, 2026-07-17, 17, 31, 9876543.21, EUR, 5416168.86"
    })
    void a_part_of_a_month_is_paid_by_its_calendar_days_and_rounded_half_up_once(
            LocalDate from, LocalDate to, int part, int whole, BigDecimal monthly, String currency, BigDecimal paid) {
        Proration proration = Proration.of(from, to);
        assertThat(proration).isEqualTo(new Proration(part, whole));
        assertThat(proration.of(new Money(monthly, currency))).isEqualTo(new Money(paid, currency));
    }

    @Test
    void days_of_two_months_have_no_one_proration() {
        assertThatThrownBy(() -> Proration.of(LocalDate.parse("2026-07-31"), LocalDate.parse("2026-08-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_part_is_at_least_a_day_and_at_most_the_month() {
        assertThatThrownBy(() -> new Proration(0, 31)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proration(32, 31)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_amount_finer_than_its_currency_is_not_guessed_at() {
        assertThatThrownBy(() -> new Money(new BigDecimal("500.005"), "EUR")).isInstanceOf(ArithmeticException.class);
    }
}
