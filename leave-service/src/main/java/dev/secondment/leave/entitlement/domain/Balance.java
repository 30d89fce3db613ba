package dev.secondment.leave.entitlement.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A leave year as of a date.
 *
 * @param pending asked for and not decided, at this moment
 * @param lines by bucket and employer; together they are the year
 */
public record Balance(int leaveYear, BigDecimal pending, List<BalanceLine> lines) {

    public Balance {
        lines = List.copyOf(lines);
    }

    public static Balance nothing(int leaveYear) {
        return new Balance(leaveYear, BigDecimal.ZERO, List.of());
    }

    public BigDecimal entitled() {
        return sum(BalanceLine::entitled);
    }

    public BigDecimal taken() {
        return sum(BalanceLine::taken);
    }

    public BigDecimal booked() {
        return sum(BalanceLine::booked);
    }

    public BigDecimal available() {
        return sum(BalanceLine::left).subtract(pending);
    }

    private BigDecimal sum(Function<BalanceLine, BigDecimal> what) {
        return lines.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
