package dev.secondment.placement.payroll.domain;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How much of a month is paid: {@code part} of {@code whole} days, counted as calendar days. The amount is rounded once,
 * at the end.
 */
@Embeddable
public record Proration(int part, int whole) {
    /** The only method so far; it is named in every instruction, so that another can join it. */
    public static final String METHOD = "CALENDAR_DAYS";

    public Proration {
        if (part < 1 || part > whole) {
            throw new IllegalArgumentException("Cannot pay " + part + " of " + whole + " days");
        }
    }

    /** The days of one month between two days, both included. */
    public static Proration of(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        if (!month.equals(YearMonth.from(to))) {
            throw new IllegalArgumentException(from + " and " + to + " are not in one month");
        }
        return new Proration(Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1, month.lengthOfMonth());
    }

    public Money of(Money monthly) {
        BigDecimal exact = monthly.amount()
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
        return Money.rounded(exact, monthly.currency());
    }
}
