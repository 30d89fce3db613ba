package dev.secondment.agreement.terms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

    private static Allowance allowance(
            AllowanceMethod method, @Nullable Money fixed, @Nullable String percent, @Nullable Money cap) {
        return new Allowance(AllowanceType.HIGHER_RESPONSIBILITY, null, method, fixed, percent, cap, null, null);
    }

    private static @Nullable Money money(@Nullable String amount, String currency) {
        return amount == null ? null : new Money(amount, currency);
    }

    @ParameterizedTest(name = "{0} of {1} and {2}, {3} %, at most {4} {5}: {6}")
    @CsvSource({
        // Post 32,000, role 38,000: the worked example of the rule R-CP-1.
        "DIFFERENCE, 32000, 38000, , , EUR, 500.00",
        "PERCENT_OF_NEW, 32000, 38000, 10, , EUR, 316.67",
        "PERCENT_OF_CURRENT, 32000, 38000, 10, , EUR, 266.67",
        // The role is paid less: nobody loses.
        "DIFFERENCE, 38000, 32000, , , EUR, 0.00",
        "DIFFERENCE, 32000, 38000, , 450, EUR, 450.00",
        "DIFFERENCE, 32000, 38000, , 500.00, EUR, 500.00",
        "DIFFERENCE, 32000, 38000, , 500.01, EUR, 500.00",
        "PERCENT_OF_NEW, , 38000, 10, 300.5, EUR, 300.50",
        // Half a cent goes up, and once: 0.06 / 12 = 0.005.
        "DIFFERENCE, 0.94, 1.00, , , EUR, 0.01",
        "PERCENT_OF_CURRENT, 100.00, , 0.5999, , EUR, 0.05",
        // Currencies without, and with three, decimals.
        "PERCENT_OF_CURRENT, 5000000, , 2.5, , JPY, 10417",
        "PERCENT_OF_CURRENT, 20000, , 1, , KWD, 16.667",
    })
    void a_method_gives_its_amount(
            AllowanceMethod method,
            @Nullable String current,
            @Nullable String offered,
            @Nullable String percent,
            @Nullable String cap,
            String currency,
            String expected) {
        PayBasis basis = new PayBasis(money(current, currency), money(offered, currency));
        assertThat(allowance(method, null, percent, money(cap, currency)).monthly(basis))
                .contains(new Money(expected, currency));
    }

    @ParameterizedTest
    @CsvSource({"500, EUR, 500.00", "500.00, EUR, 500.00", "0.1, EUR, 0.10", "500, JPY, 500", "1.125, KWD, 1.125"})
    void a_fixed_amount_is_itself_in_the_currencys_coins(String amount, String currency, String expected) {
        assertThat(allowance(AllowanceMethod.FIXED, new Money(amount, currency), null, null)
                        .monthly(null))
                .contains(new Money(expected, currency));
    }

    @Test
    void what_is_missing_or_of_two_currencies_gives_no_amount() {
        PayBasis mixed = new PayBasis(new Money("1", "EUR"), new Money("2", "CHF"));
        for (AllowanceMethod method : AllowanceMethod.values()) {
            assertThat(allowance(method, null, null, null).monthly(null))
                    .as("%s", method)
                    .isEmpty();
        }
        assertThat(allowance(AllowanceMethod.DIFFERENCE, null, null, null).monthly(mixed))
                .isEmpty();
        assertThat(allowance(AllowanceMethod.PERCENT_OF_NEW, null, null, null).monthly(mixed))
                .isEmpty();
        assertThat(allowance(AllowanceMethod.FIXED, new Money("2", "EUR"), null, new Money("1", "CHF"))
                        .monthly(null))
                .isEmpty();
        assertThat(allowance(AllowanceMethod.FIXED, new Money("1", "XXX"), null, null)
                        .monthly(null))
                .isEmpty();
        assertThat(allowance(AllowanceMethod.FIXED, new Money(null, "EUR"), null, null)
                        .monthly(null))
                .isEmpty();
    }

    @Test
    void twelve_months_of_any_difference_are_the_difference_within_a_coin_each() {
        Random random = new Random(12);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal current = BigDecimal.valueOf(random.nextInt(10_000_000), 2);
            BigDecimal offered = BigDecimal.valueOf(random.nextInt(10_000_000), 2);
            Money monthly = allowance(AllowanceMethod.DIFFERENCE, null, null, null)
                    .monthly(new PayBasis(
                            new Money(current.toPlainString(), "EUR"), new Money(offered.toPlainString(), "EUR")))
                    .orElseThrow();
            BigDecimal year = monthly.value().orElseThrow().multiply(BigDecimal.valueOf(12));
            assertThat(year.subtract(offered.subtract(current).max(BigDecimal.ZERO))
                            .abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.06"));
            assertThat(monthly.value()
                            .orElseThrow()
                            .setScale(2, RoundingMode.UNNECESSARY)
                            .toPlainString())
                    .isEqualTo(monthly.amount());
        }
    }

    @Test
    void the_full_example_is_paid_by_all_four() {
        assertThat(PublishedPay.of(TermsFixture.full().compensation()).allowances())
                .extracting(
                        PublishedPay.Monthly::type, paid -> paid.monthlyAmount().amount())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AllowanceType.HIGHER_RESPONSIBILITY, "900.00"),
                        org.assertj.core.groups.Tuple.tuple(AllowanceType.LOCATION, "133.33"),
                        org.assertj.core.groups.Tuple.tuple(AllowanceType.SHIFT, "63.33"),
                        org.assertj.core.groups.Tuple.tuple(AllowanceType.OTHER, "40.00"));
    }
}
