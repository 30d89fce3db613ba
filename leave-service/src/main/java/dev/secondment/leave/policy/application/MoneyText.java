package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money as it is written in requests, answers and events. */
@Schema(name = "Money", description = "A decimal string and an ISO 4217 currency")
public record MoneyText(
        @NotNull @Pattern(regexp = "-?(0|[1-9]\\d{0,14})(\\.\\d{1,10})?") @Schema(examples = "310.50")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "EUR")
        String currency) {

    public static MoneyText of(Money money) {
        return new MoneyText(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }

    public static @Nullable MoneyText of(Optional<Money> money) {
        return money.map(MoneyText::of).orElse(null);
    }

    /** Of what was found to be right: with all decimals of its currency. */
    public MoneyText inFull() {
        return of(read().orElseThrow());
    }

    /** Nothing where nobody is paid in such a currency. */
    Optional<Money> read() {
        return Money.currency(currency).map(known -> new Money(new BigDecimal(amount), known));
    }
}
