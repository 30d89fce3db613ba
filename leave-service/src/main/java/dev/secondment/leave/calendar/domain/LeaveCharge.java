package dev.secondment.leave.calendar.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The working half days that an absence takes, and so its price in days. Quote, balance, list, event and re-credit
 * all read this one value; none of them counts again.
 */
public record LeaveCharge(List<Slot> slots) {
    /** Days carry four decimals inside, whatever a policy rounds them to. */
    public static final int SCALE = 4;

    public static final LeaveCharge NOTHING = new LeaveCharge(List.of());

    private static final BigDecimal HALF_A_DAY = new BigDecimal("0.5000");

    public LeaveCharge {
        slots = slots.stream().sorted().distinct().toList();
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

    public LeaveCharge within(SlotRange range) {
        return new LeaveCharge(slots.stream().filter(range::contains).toList());
    }

    public LeaveCharge without(LeaveCharge other) {
        List<Slot> rest = new ArrayList<>(slots);
        rest.removeAll(other.slots);
        return new LeaveCharge(rest);
    }

    public List<ChargedDay> perDay() {
        SortedMap<LocalDate, List<Half>> days = slots.stream()
                .collect(Collectors.groupingBy(
                        Slot::date, TreeMap::new, Collectors.mapping(Slot::half, Collectors.toList())));
        return days.entrySet().stream()
                .map(day -> new ChargedDay(day.getKey(), day.getValue()))
                .toList();
    }

    /** Leave across 31 December belongs to two leave years, each with its own balance. */
    public SortedMap<Year, LeaveCharge> byLeaveYear() {
        return slots.stream()
                .collect(Collectors.groupingBy(
                        slot -> Year.from(slot.date()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), LeaveCharge::new)));
    }

    /** Only of a charge that is not nothing. */
    public LocalDate firstDay() {
        return slots.getFirst().date();
    }
}
