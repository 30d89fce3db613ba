package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where days of one pot stand in one employer's books. */
public record Stand(Pot pot, Side employer) {
    static BigDecimal sum(Map<Stand, BigDecimal> stands) {
        return stands.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Out of which stands an amount is taken, in the order in which leave would be. Nothing is taken out of stands that
     * are overdrawn, and no more than is left when the others have made up for these.
     *
     * @param drawn in which order pots are
     * @param spared what is to be left where it would be taken last, though it is there
     */
    static Map<Stand, BigDecimal> split(
            Map<Stand, BigDecimal> stands, Comparator<Pot> drawn, BigDecimal amount, BigDecimal spared) {
        Comparator<Stand> order = Comparator.comparing(Stand::pot, drawn).thenComparing(Stand::employer);
        Map<Stand, BigDecimal> free = free(stands, order, spared);
        Map<Stand, BigDecimal> taken = new LinkedHashMap<>();
        BigDecimal open = amount;
        for (Stand stand : free.keySet().stream().sorted(order).toList()) {
            BigDecimal part = free.getOrDefault(stand, BigDecimal.ZERO).min(open);
            if (part.signum() > 0) {
                taken.put(stand, part);
                open = open.subtract(part);
            }
        }
        return taken;
    }

    private static Map<Stand, BigDecimal> free(
            Map<Stand, BigDecimal> stands, Comparator<Stand> order, BigDecimal spared) {
        BigDecimal missing = stands.values().stream()
                .filter(days -> days.signum() < 0)
                .map(BigDecimal::negate)
                .reduce(spared, BigDecimal::add);
        Map<Stand, BigDecimal> free = new LinkedHashMap<>(stands);
        free.values().removeIf(days -> days.signum() <= 0);
        List<Stand> last = new ArrayList<>(free.keySet());
        last.sort(order.reversed());
        for (Stand stand : last) {
            BigDecimal part = free.getOrDefault(stand, BigDecimal.ZERO).min(missing);
            free.merge(stand, part.negate(), BigDecimal::add);
            missing = missing.subtract(part);
        }
        return free;
    }

    static Map<Stand, BigDecimal> minus(Map<Stand, BigDecimal> stands, Map<Stand, BigDecimal> less) {
        Map<Stand, BigDecimal> rest = new LinkedHashMap<>(stands);
        less.forEach((stand, days) -> rest.merge(stand, days.negate(), BigDecimal::add));
        rest.values().removeIf(days -> days.signum() == 0);
        return rest;
    }
}
