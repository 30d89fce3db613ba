package dev.secondment.leave.entitlement.domain;

import static dev.secondment.leave.entitlement.domain.TransferFixture.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.secondment.leave.policy.domain.DayCost;
import dev.secondment.leave.policy.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leave between employers as money: rules B16 and B18. */
class WorthTest {

    private static Worth worth(String days, String daysPerWeek, DayCost cost) {
        BigDecimal week = new BigDecimal(daysPerWeek);
        return Worth.of(new WeeksTransfer(new BigDecimal(days), week), cost.perDayOf(week));
    }

    @Test
    void b16_1_11_days_that_the_host_is_short_are_344_53_at_310_50_a_day() {
        assertThat(worth("1.1096", "5", new DayCost(euros("310.50"), BigDecimal.valueOf(5))))
                .isEqualTo(new Worth(euros("310.50"), euros("344.53")));
        assertThat(worth("1.11", "5", new DayCost(euros("310.50"), BigDecimal.valueOf(5)))
                        .amount())
                .as("as it is said in two decimals")
                .isEqualTo(euros("344.66"));
    }

    @ParameterizedTest(name = "B18 {0} days at {1} a week, at {2} a day of five: {3} a day, {4} in all")
    @CsvSource({
        "9, 5, 300, 300, 2700",
        "5.4, 3, 300, 500, 2700",
        "9, 5, 250, 250, 2250",
        "5.4, 3, 250, 416.6666666667, 2250",
        "-5.5, 5, 290, 290, -1595",
        "-3.3, 3, 290, 483.3333333333, -1595",
    })
    void b18_the_same_weeks_are_the_same_money(
            String days, String daysPerWeek, String atHome, String dayValue, String amount) {
        assertThat(worth(days, daysPerWeek, new DayCost(euros(atHome), BigDecimal.valueOf(5))))
                .isEqualTo(new Worth(euros(dayValue), euros(amount)));
    }

    @Test
    void b18_what_an_employer_before_certified_is_worth_what_it_says_of_its_own_week() {
        LeaveTransfer atFive = TransferFixture.certified("Initech", "290", BigDecimal.valueOf(5), Optional.empty());
        LeaveTransfer atThree = TransferFixture.certified("Initech", "290", BigDecimal.valueOf(3), Optional.empty());

        assertThat(atThree.days()).isEqualByComparingTo("-3.3");
        assertThat(List.of(atFive.worth().orElseThrow(), atThree.worth().orElseThrow()))
                .containsOnly(new Worth(euros("290"), euros("-1595")));
        assertThat(atThree.certificate().orElseThrow().dayValue()).isEqualTo(euros("290"));
        assertThat(TransferFixture.certified("Initech", null, BigDecimal.valueOf(3), Optional.empty())
                        .worth())
                .isEmpty();
    }

    /** Days are kept with four decimals, so half of the last one is what another week can differ by. */
    @Test
    void whatever_the_weeks_and_the_value_an_amount_is_its_days_at_its_value_and_the_same_in_any_week() {
        Random random = new Random(16);
        List<Currency> currencies =
                List.of(Currency.getInstance("EUR"), Currency.getInstance("JPY"), Currency.getInstance("KWD"));
        for (int round = 0; round < 2000; round++) {
            Currency currency = currencies.get(random.nextInt(currencies.size()));
            int digits = currency.getDefaultFractionDigits();
            DayCost cost = new DayCost(
                    new Money(BigDecimal.valueOf(1 + random.nextInt(100_000), digits), currency),
                    BigDecimal.valueOf(1 + random.nextInt(14)).divide(BigDecimal.TWO));
            BigDecimal week = BigDecimal.valueOf(1 + random.nextInt(14)).divide(BigDecimal.TWO);
            WeeksTransfer moved = new WeeksTransfer(BigDecimal.valueOf(random.nextInt(600_000) - 300_000, 4), week);
            Worth worth = Worth.of(moved, cost.perDayOf(week));

            assertThat(worth.amount().amount())
                    .as("days times value, rounded once")
                    .isEqualByComparingTo(
                            moved.days().multiply(worth.dayValue().amount()).setScale(digits, RoundingMode.HALF_UP));
            BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
            BigDecimal byWeeks = moved.days()
                    .multiply(cost.value().amount())
                    .multiply(cost.daysPerWeek())
                    .divide(week, 12, RoundingMode.HALF_UP);
            assertThat(worth.amount().amount()).isCloseTo(byWeeks, within(unit));
            BigDecimal otherWeek = BigDecimal.valueOf(1 + random.nextInt(14)).divide(BigDecimal.TWO);
            Worth there = Worth.of(new WeeksTransfer(moved.inDaysOf(otherWeek), otherWeek), cost.perDayOf(otherWeek));
            BigDecimal halfOfTheLastDecimal = there.dayValue().amount().multiply(new BigDecimal("0.00005"));
            assertThat(there.amount().amount())
                    .as("in days of a week of %s", otherWeek)
                    .isCloseTo(worth.amount().amount(), within(unit.add(halfOfTheLastDecimal)));
        }
    }
}
