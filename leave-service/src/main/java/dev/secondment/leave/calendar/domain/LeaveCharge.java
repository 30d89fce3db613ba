package dev.secondment.leave.calendar.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The working half days that an absence takes, and so its price in days. Quote, balance, list, event and re-credit
 * all read this one value; none of them counts again.
 *
 * <p>Charges of the same half days are equal: how many minutes these are follows from the terms.
 *
 * @param scheduled the minutes worked in each half day; none, where the terms do not say how long a day is
 */
public record LeaveCharge(List<Slot> slots, Map<Slot, Integer> scheduled) {
    /** Days carry four decimals inside, whatever a policy rounds them to. */
    public static final int SCALE = 4;

    public static final LeaveCharge NOTHING = new LeaveCharge(List.of());

    private static final BigDecimal HALF_A_DAY = new BigDecimal("0.5000");

    public LeaveCharge {
        slots = slots.stream().sorted().distinct().toList();
        scheduled = Map.copyOf(scheduled);
    }

    public LeaveCharge(List<Slot> slots) {
        this(slots, Map.of());
    }

    public static LeaveCharge of(Collection<Slot> slots) {
        return new LeaveCharge(List.copyOf(slots));
    }

    public static BigDecimal daysOf(int halfDays) {
        return HALF_A_DAY.multiply(BigDecimal.valueOf(halfDays)).setScale(SCALE, RoundingMode.UNNECESSARY);
    }

    public BigDecimal days() {
        return daysOf(slots.size());
    }

    public boolean isNothing() {
        return slots.isEmpty();
    }

    /** Nothing, unless every half day has its minutes. */
    public OptionalInt minutes() {
        return slots.isEmpty() || !scheduled.keySet().containsAll(slots)
                ? OptionalInt.empty()
                : OptionalInt.of(slots.stream()
                        .mapToInt(slot -> scheduled.getOrDefault(slot, 0))
                        .sum());
    }

    /** Whether it is the same half days, and each has the same minutes. */
    public boolean takesAsMuchAs(LeaveCharge other) {
        return equals(other)
                && slots.stream()
                        .allMatch(
                                slot -> scheduled.getOrDefault(slot, 0).equals(other.scheduled.getOrDefault(slot, 0)));
    }

    public LeaveCharge within(SlotRange range) {
        return only(range::contains);
    }

    public LeaveCharge without(LeaveCharge other) {
        Set<Slot> gone = new HashSet<>(other.slots);
        return only(slot -> !gone.contains(slot));
    }

    private LeaveCharge only(Predicate<Slot> kept) {
        return slots.stream().filter(kept).collect(Collectors.collectingAndThen(Collectors.toList(), this::part));
    }

    private LeaveCharge part(List<Slot> some) {
        return new LeaveCharge(
                some,
                some.stream().filter(scheduled::containsKey).collect(Collectors.toMap(slot -> slot, scheduled::get)));
    }

    public List<ChargedDay> perDay() {
        return by(Slot::date).entrySet().stream()
                .map(day -> new ChargedDay(
                        day.getKey(),
                        day.getValue().slots.stream().map(Slot::half).toList(),
                        day.getValue().minutes().isPresent()
                                ? (Integer) day.getValue().minutes().getAsInt()
                                : null))
                .toList();
    }

    /** By the leave years that it touches, each with its own balance. */
    public SortedMap<Integer, LeaveCharge> byLeaveYear(Function<LocalDate, LeaveYear> yearOf) {
        return by(slot -> yearOf.apply(slot.date()).year());
    }

    private <K extends Comparable<? super K>> SortedMap<K, LeaveCharge> by(Function<Slot, K> key) {
        return slots.stream()
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), this::part)));
    }

    /** Only of a charge that is not nothing. */
    public LocalDate firstDay() {
        return slots.getFirst().date();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeaveCharge charge && slots.equals(charge.slots);
    }

    @Override
    public int hashCode() {
        return slots.hashCode();
    }
}
