package dev.secondment.leave.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    @ParameterizedTest(name = "{1} days at {0} {2} are {3}")
    @CsvSource({
        "310.50, 1.1096, EUR, 344.53",
        "310.50, -1.1096, EUR, -344.53",
        "0.01, 0.5, EUR, 0.01",
        "0.01, -0.5, EUR, -0.01",
        "31000, 1.1096, JPY, 34398",
        "95.125, 1.1096, KWD, 105.551",
        "416.6666666667, 5.4, EUR, 2250.00",
    })
    void an_amount_is_rounded_once_half_up_to_the_coins_of_its_currency(
            String price, BigDecimal days, String currency, String amount) {
        assertThat(money(price, currency).times(days).amount().toPlainString()).isEqualTo(amount);
    }

    @Test
    void a_week_off_costs_the_same_whoever_works_how_many_days_of_it() {
        assertThat(money("300", "EUR").perDayOf(BigDecimal.valueOf(5), BigDecimal.valueOf(3)))
                .isEqualTo(money("500.00", "EUR"));
        assertThat(money("250.00", "EUR").perDayOf(BigDecimal.valueOf(5), BigDecimal.valueOf(3)))
                .isEqualTo(money("416.6666666667", "EUR"));
    }

    @Test
    void it_is_the_same_money_however_it_was_written() {
        assertThat(money("310.5", "EUR"))
                .isEqualTo(money("310.5000", "EUR"))
                .hasToString(money("310.50", "EUR").toString());
        assertThat(money("31000.00", "JPY").amount().toPlainString()).isEqualTo("31000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XAU", "XTS", "ZZZ", "eur", ""})
    void nobody_is_paid_in_gold(String code) {
        assertThat(Money.currency(code)).isEmpty();
    }
}
