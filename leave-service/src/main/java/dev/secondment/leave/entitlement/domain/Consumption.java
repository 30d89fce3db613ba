package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Which leave comes out of which pot. Leave is looked at day by day, the earliest first, and each day draws what lapses
 * first among what can be taken on it: no other way covers more. Days that are given back return to the pots that their
 * leave drew, those that lapse last first. It depends on what there is and what is taken alone, not on the order in which
 * either came about.
 */
public final class Consumption {
    private final SortedSet<Pot> order;
    private final Map<Pot, NavigableMap<LocalDate, BigDecimal>> credits = new HashMap<>();
    private final Map<Pot, BigDecimal> drawn = new HashMap<>();
    private final Map<Cell, Taken> cells = new LinkedHashMap<>();
    private final Pot overdrawn;
    private BigDecimal uncovered = BigDecimal.ZERO;

    /** Days that can be taken from a day on; what is taken away is gone at once. */
    public record Credit(Pot pot, LocalDate usableFrom, BigDecimal days) {}

    /**
     * @param employer in whose books the day is
     * @param recredited what of {@code days} was given back
     */
    public record LeaveDay(UUID requestId, LocalDate day, Side employer, BigDecimal days, BigDecimal recredited) {

        BigDecimal net() {
            return days.subtract(recredited);
        }
    }

    /** Where leave is booked. */
    public record Cell(UUID requestId, Pot pot, Side employer) {}

    /**
     * @param from the first day of leave that is booked there
     */
    public record Taken(BigDecimal days, LocalDate from) {

        private Taken plus(BigDecimal more) {
            return new Taken(days.add(more), from);
        }
    }

    private Consumption(List<Credit> credits, List<Bucket> buckets) {
        Comparator<Pot> comparator = Pot.drawnInOrder(buckets);
        order = new TreeSet<>(comparator);
        credits.forEach(this::add);
        overdrawn = order.stream()
                .filter(pot -> pot.lastUsableDay() == null)
                .reduce((first, last) -> last)
                .orElseGet(() -> new Pot(Bucket.CONTRACTUAL, null));
        order.add(overdrawn);
        order.stream().filter(pot -> of(pot).signum() < 0).toList().forEach(this::coverFromOthers);
    }

    /**
     * What is booked stays where it is as long as that covers everything; only where it does not, all leave is booked
     * anew.
     *
     * @param leave of one account, in any order
     * @param booked where leave is booked so far
     * @param buckets in the order in which they are drawn
     */
    public static Consumption of(
            List<Credit> credits, List<LeaveDay> leave, Map<Cell, BigDecimal> booked, List<Bucket> buckets) {
        Consumption kept = booked(new Consumption(credits, buckets), leave, booked);
        return kept.coversAll() ? kept : anew(credits, leave, buckets);
    }

    static Consumption anew(List<Credit> credits, List<LeaveDay> leave, List<Bucket> buckets) {
        return booked(new Consumption(credits, buckets), leave, Map.of());
    }

    private static Consumption booked(Consumption consumption, List<LeaveDay> leave, Map<Cell, BigDecimal> booked) {
        Map<UUID, List<LeaveDay>> requests = new LinkedHashMap<>();
        leave.stream()
                .sorted(Comparator.comparing(LeaveDay::day).thenComparing(LeaveDay::requestId))
                .forEach(day -> requests.computeIfAbsent(day.requestId(), id -> new ArrayList<>())
                        .add(day));
        requests.forEach((request, days) -> booked.forEach((cell, amount) -> {
            if (cell.requestId().equals(request)) {
                consumption.add(cell, amount, days.getFirst().day());
            }
        }));
        requests.values().forEach(consumption::book);
        return consumption;
    }

    private void book(List<LeaveDay> days) {
        Map<Side, BigDecimal> kept = keptOf(days.getFirst().requestId());
        if (kept.isEmpty()) {
            days.forEach(day -> draw(day, day.days()));
            days.forEach(day -> giveBack(day.requestId(), day.employer(), day.recredited()));
        } else {
            bookAgain(days, kept);
        }
    }

    /** Gives back what is booked and no longer taken, and then draws what is taken and not booked. */
    private void bookAgain(List<LeaveDay> days, Map<Side, BigDecimal> kept) {
        for (Side employer : List.copyOf(kept.keySet())) {
            BigDecimal needed = days.stream()
                    .filter(day -> day.employer() == employer)
                    .map(LeaveDay::net)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal tooMany = kept.getOrDefault(employer, BigDecimal.ZERO)
                    .subtract(needed)
                    .max(BigDecimal.ZERO);
            giveBack(days.getFirst().requestId(), employer, tooMany);
            kept.merge(employer, tooMany.negate(), BigDecimal::add);
        }
        for (LeaveDay day : days) {
            BigDecimal known =
                    kept.getOrDefault(day.employer(), BigDecimal.ZERO).min(day.net());
            kept.merge(day.employer(), known.negate(), BigDecimal::add);
            draw(day, day.net().subtract(known));
        }
    }

    private Map<Side, BigDecimal> keptOf(UUID request) {
        Map<Side, BigDecimal> kept = new EnumMap<>(Side.class);
        cells.forEach((cell, taken) -> {
            if (cell.requestId().equals(request)) {
                kept.merge(cell.employer(), taken.days(), BigDecimal::add);
            }
        });
        return kept;
    }

    private boolean coversAll() {
        return uncovered.signum() == 0
                && order.stream().allMatch(pot -> unused(pot).signum() >= 0);
    }

    private void add(Credit credit) {
        order.add(credit.pot());
        LocalDate from = credit.days().signum() < 0 ? LocalDate.MIN : credit.usableFrom();
        credits.computeIfAbsent(credit.pot(), pot -> new TreeMap<>()).merge(from, credit.days(), BigDecimal::add);
    }

    private BigDecimal of(Pot pot) {
        return credits.getOrDefault(pot, new TreeMap<>()).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A pot out of which more was taken away than was in it takes from the others, from what lapses last. */
    private void coverFromOthers(Pot empty) {
        BigDecimal missing = of(empty).negate();
        for (Pot other : List.copyOf(order).reversed()) {
            BigDecimal lent = of(other).min(missing);
            if (lent.signum() > 0) {
                add(new Credit(other, LocalDate.MIN, lent.negate()));
                add(new Credit(empty, LocalDate.MIN.plusDays(1), lent));
                missing = missing.subtract(lent);
            }
        }
    }

    private void draw(LeaveDay day, BigDecimal days) {
        BigDecimal missing = days;
        for (Pot pot : order) {
            BigDecimal part = pot.isUsableOn(day.day()) ? left(pot, day.day()).min(missing) : BigDecimal.ZERO;
            if (part.signum() > 0) {
                add(new Cell(day.requestId(), pot, day.employer()), part, day.day());
                missing = missing.subtract(part);
            }
        }
        if (missing.signum() > 0) {
            add(new Cell(day.requestId(), overdrawn, day.employer()), missing, day.day());
            uncovered = uncovered.add(missing);
        }
    }

    private void giveBack(UUID request, Side employer, BigDecimal days) {
        BigDecimal back = days;
        for (Pot pot : List.copyOf(order).reversed()) {
            Cell cell = new Cell(request, pot, employer);
            Taken taken = cells.get(cell);
            if (taken != null && back.signum() > 0) {
                BigDecimal part = taken.days().min(back);
                add(cell, part.negate(), taken.from());
                back = back.subtract(part);
            }
        }
    }

    private void add(Cell cell, BigDecimal days, LocalDate day) {
        order.add(cell.pot());
        drawn.merge(cell.pot(), days, BigDecimal::add);
        cells.compute(cell, (same, taken) -> taken == null ? new Taken(days, day) : taken.plus(days));
    }

    private BigDecimal left(Pot pot, LocalDate day) {
        return credits.getOrDefault(pot, new TreeMap<>()).headMap(day, true).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(drawn.getOrDefault(pot, BigDecimal.ZERO));
    }

    /** What is booked for each leave, without what was given back. */
    public Map<Cell, Taken> cells() {
        return Map.copyOf(cells);
    }

    /** What of a pot nobody takes; less than nothing where it is overdrawn. */
    public BigDecimal unused(Pot pot) {
        return of(pot).subtract(drawn.getOrDefault(pot, BigDecimal.ZERO));
    }

    public List<Pot> pots() {
        return List.copyOf(order);
    }

    /** Leave for which there was nothing to draw when its day came. */
    public BigDecimal uncovered() {
        return uncovered;
    }
}
