package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.decimal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judged before anybody signs: payroll could not pay an amount that its currency does not have. */
final class MoneyReview {
    private static final int WHOLE_DIGITS_OF_AN_AMOUNT = 12;

    private final Findings found;

    MoneyReview(Findings found) {
        this.found = found;
    }

    void review(String pointer, @Nullable Money money) {
        String amount = found.need(pointer + "/amount", money, Money::amount);
        String currency = found.need(pointer + "/currency", money, Money::currency);
        review(pointer + "/amount", amount, pointer + "/currency", currency);
    }

    void reviewIfGiven(String pointer, @Nullable Money money) {
        if (money != null) {
            review(pointer, money);
        }
    }

    void review(String pointer, @Nullable String text, String currencyPointer, @Nullable String code) {
        BigDecimal amount = decimal(text);
        found.refuseIf(
                amount != null && amount.signum() == 0, pointer, "no-amount", "The amount must be more than nothing.");
        found.refuseIf(
                amount != null && amount.precision() - amount.scale() > WHOLE_DIGITS_OF_AN_AMOUNT,
                pointer,
                "amount-too-large",
                "An amount has at most " + WHOLE_DIGITS_OF_AN_AMOUNT + " digits before the point.");
        Optional<Currency> currency = new Money(text, code).unit();
        found.refuseIf(
                code != null && currency.isEmpty(),
                currencyPointer,
                "unknown-currency",
                "Give a currency of ISO 4217 that people are paid in, such as EUR.");
        found.refuseIf(
                amount != null
                        && currency.isPresent()
                        && amount.scale() > currency.get().getDefaultFractionDigits(),
                pointer,
                "amount-too-fine",
                code + " has no coin so small.");
    }
}
