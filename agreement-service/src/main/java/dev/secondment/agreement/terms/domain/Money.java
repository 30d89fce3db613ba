package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An amount as it was written; arithmetic gives nothing while amount or currency is missing or unknown. */
public record Money(
        @Pattern(regexp = Shape.AMOUNT) @Nullable String amount,
        @Pattern(regexp = "[A-Z]{3}") @Nullable String currency) {

    /** One that people are paid in: gold and the test currency have no coins. */
    Optional<Currency> unit() {
        return Currency.availableCurrencies()
                .filter(known -> known.getCurrencyCode().equals(currency) && known.getDefaultFractionDigits() >= 0)
                .findFirst();
    }

    Optional<BigDecimal> value() {
        return Optional.ofNullable(amount).map(BigDecimal::new);
    }

    /** Times the factor, divided by the divisor, rounded half up once: to the smallest coin of the currency. */
    Optional<Money> times(BigDecimal factor, int divisor) {
        return unit().flatMap(unit -> value().map(value -> value.multiply(factor)
                        .divide(BigDecimal.valueOf(divisor), unit.getDefaultFractionDigits(), RoundingMode.HALF_UP))
                .map(result -> new Money(result.toPlainString(), currency)));
    }

    /** What is left of this without the other, never less than nothing; nothing where the currencies differ. */
    Optional<Money> less(Money other) {
        return currency == null || !currency.equals(other.currency)
                ? Optional.empty()
                : value().flatMap(mine -> other.value().map(mine::subtract))
                        .map(rest -> new Money(rest.max(BigDecimal.ZERO).toPlainString(), currency));
    }

    /** The lesser of the two; nothing where the currencies differ. */
    Optional<Money> atMost(Money cap) {
        return less(cap)
                .flatMap(Money::value)
                .map(excess -> excess.signum() == 0 ? this : cap)
                .flatMap(lesser -> lesser.times(BigDecimal.ONE, 1));
    }
}
