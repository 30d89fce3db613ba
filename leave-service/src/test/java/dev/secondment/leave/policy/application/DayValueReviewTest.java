package dev.secondment.leave.policy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.policy.domain.PolicyProblem;
import dev.secondment.leave.policy.domain.PolicyRejected;
import dev.secondment.platform.problem.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayValueReviewTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"310.50,EUR", "310.5,EUR", "0.01,EUR", "31000,JPY", "95.125,KWD", "9999999999.99,EUR"})
    void a_day_costs_whole_coins_of_what_people_are_paid_in(String amount, String currency) {
        assertThat(DayValueReview.of(new MoneyText(amount, currency))).isEmpty();
        assertThat(MoneyText.of(DayValueReview.accepted(new MoneyText(amount, currency)))
                        .currency())
                .isEqualTo(currency);
    }

    @ParameterizedTest(name = "{0} {1}: {3} at {2}")
    @CsvSource({
        "0,EUR,/dayValue/amount,not-positive",
        "0.00,EUR,/dayValue/amount,not-positive",
        "-1,EUR,/dayValue/amount,not-positive",
        "310.505,EUR,/dayValue/amount,too-many-decimals",
        "310.5,JPY,/dayValue/amount,too-many-decimals",
        "95.1255,KWD,/dayValue/amount,too-many-decimals",
        "10000000000,EUR,/dayValue/amount,too-much",
        "310,XAU,/dayValue/currency,unknown-currency",
        "310,ZZZ,/dayValue/currency,unknown-currency",
    })
    void anything_else_is_refused_by_a_stable_code(String amount, String currency, String pointer, String code) {
        MoneyText said = new MoneyText(amount, currency);

        assertThat(DayValueReview.of(said))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(pointer, code));
        assertThatThrownBy(() -> DayValueReview.accepted(said))
                .isInstanceOfSatisfying(
                        PolicyRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(PolicyProblem.DAY_VALUE_INVALID));
    }
}
