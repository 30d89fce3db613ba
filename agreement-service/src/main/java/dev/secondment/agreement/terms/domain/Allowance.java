package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money paid on top of the salary, by the month.
 *
 * <ul>
 *   <li>{@code FIXED}: {@code monthlyAmount}.
 *   <li>{@code PERCENT_OF_NEW}: {@code percent} of a twelfth of the host role's pay. 10 % of 38,000 a year: 316.67.
 *   <li>{@code PERCENT_OF_CURRENT}: {@code percent} of a twelfth of the pay at home. 10 % of 32,000 a year: 266.67.
 *   <li>{@code DIFFERENCE}: a twelfth of host role's pay less pay at home. 38,000 less 32,000: 500.00. Never less than
 *       nothing: nobody is paid less for being lent.
 * </ul>
 *
 * A cap limits the result. It is rounded last, half up, to what the currency has coins for.
 *
 * @param monthlyAmount where the method is {@code FIXED}
 * @param percent where it is a share
 * @param cap at most this much a month, however reckoned
 * @param start the first day it is paid for, where not that of the term
 * @param end the last day, where not that of the term
 */
public record Allowance(
        @Nullable AllowanceType type,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String label,

        @Nullable AllowanceMethod method,
        @Valid @Nullable Money monthlyAmount,
        @Pattern(regexp = Shape.DECIMAL) @Nullable String percent,
        @Valid @Nullable Money cap,
        @PlausibleDay @Nullable LocalDate start,
        @PlausibleDay @Nullable LocalDate end) {
    private static final int MONTHS = 12;
    private static final int MONTHS_TIMES_HUNDRED = 1200;

    /** What is paid a month; nothing while something it is reckoned from is missing, or in another currency. */
    public Optional<Money> monthly(@Nullable PayBasis basis) {
        Optional<Money> reckoned = withoutCap(basis);
        return cap == null ? reckoned : reckoned.flatMap(amount -> amount.atMost(cap));
    }

    Optional<Money> withoutCap(@Nullable PayBasis basis) {
        Money current = basis == null ? null : basis.currentAnnual();
        Money offered = basis == null ? null : basis.newAnnual();
        return switch (method) {
            case null -> Optional.empty();
            case FIXED -> part(monthlyAmount, BigDecimal.ONE, 1);
            case PERCENT_OF_NEW -> share(offered);
            case PERCENT_OF_CURRENT -> share(current);
            case DIFFERENCE -> difference(offered, current);
        };
    }

    private Optional<Money> share(@Nullable Money annual) {
        return percent == null ? Optional.empty() : part(annual, new BigDecimal(percent), MONTHS_TIMES_HUNDRED);
    }

    private static Optional<Money> difference(@Nullable Money offered, @Nullable Money current) {
        return offered == null || current == null
                ? Optional.empty()
                : offered.less(current).flatMap(rise -> part(rise, BigDecimal.ONE, MONTHS));
    }

    private static Optional<Money> part(@Nullable Money money, BigDecimal factor, int divisor) {
        return money == null ? Optional.empty() : money.times(factor, divisor);
    }
}
