package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.Money;
import dev.secondment.leave.policy.domain.PolicyProblem;
import dev.secondment.leave.policy.domain.PolicyRejected;
import dev.secondment.platform.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether money can be the value of a day of leave: something, in whole coins of a currency that people are paid in. */
public final class DayValueReview {
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(10);
    private static final String AMOUNT = "/dayValue/amount";

    private DayValueReview() {}

    public static Money accepted(MoneyText said) {
        List<Violation> wrong = of(said);
        if (!wrong.isEmpty()) {
            throw new PolicyRejected(PolicyProblem.DAY_VALUE_INVALID, wrong.size() + " rule(s) are broken.")
                    .violations(wrong);
        }
        return said.read().orElseThrow();
    }

    static List<Violation> of(MoneyText said) {
        Optional<Money> read = said.read();
        if (read.isEmpty()) {
            return List.of(new Violation(
                    "/dayValue/currency", "unknown-currency", "Nobody is paid in " + said.currency() + "."));
        }
        Money value = read.get();
        List<Violation> wrong = new ArrayList<>();
        if (value.amount().signum() <= 0) {
            wrong.add(new Violation(AMOUNT, "not-positive", "A day of leave costs something."));
        }
        if (!value.isInCoins()) {
            wrong.add(new Violation(
                    AMOUNT,
                    "too-many-decimals",
                    said.currency() + " has " + value.currency().getDefaultFractionDigits() + " decimals."));
        }
        if (value.amount().compareTo(TOO_MUCH) >= 0) {
            wrong.add(new Violation(AMOUNT, "too-much", "No day costs as much."));
        }
        return wrong;
    }
}
