package dev.secondment.leave.policy.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/** An amount of a currency that people are paid in. A price of a day can be finer than the currency's coins. */
public record Money(BigDecimal amount, Currency currency) {
    private static final int PRICE_SCALE = 10;

    public Money {
        amount = amount.stripTrailingZeros();
        amount = amount.setScale(
                Math.max(amount.scale(), currency.getDefaultFractionDigits()), RoundingMode.UNNECESSARY);
    }

    /** Nothing for gold, the test currency and whatever else has no coins. */
    public static Optional<Currency> currency(String code) {
        return Currency.availableCurrencies()
                .filter(known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0)
                .findFirst();
    }

    /** Of so many days at this price, rounded once to the currency's coins, half up. */
    public Money times(BigDecimal days) {
        return new Money(
                amount.multiply(days).setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    /** The price of a day of one working week as that of a day of another: a week off costs the same in both. */
    public Money perDayOf(BigDecimal daysPerWeek, BigDecimal otherDaysPerWeek) {
        return new Money(
                amount.multiply(daysPerWeek).divide(otherDaysPerWeek, PRICE_SCALE, RoundingMode.HALF_UP), currency);
    }

    /** Whether it has no parts smaller than a coin. */
    public boolean isInCoins() {
        return amount.scale() <= currency.getDefaultFractionDigits();
    }
}
