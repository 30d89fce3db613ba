package dev.secondment.leave.calendar.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Days as the API writes them: a decimal string with as many places as it needs, and at least one. */
public final class Days {

    private Days() {}

    public static String text(BigDecimal days) {
        BigDecimal plain = days.stripTrailingZeros();
        return (plain.scale() < 1 ? plain.setScale(1, RoundingMode.UNNECESSARY) : plain).toPlainString();
    }
}
