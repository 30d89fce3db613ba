package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.entitlement.domain.Booking.Cause;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.CarryOver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the days that nobody took when a leave year ends: as many as the policy lets go over are carried into
 * the next year, the rest lapses. Without the warning that a policy asks for nothing lapses. Whatever is posted to the
 * year afterwards, only the difference moves.
 */
public record YearEnd(List<Booking> closing, List<Booking> opening) {
    private static final String KEY = "year-end";

    /** What goes over, and until when it can be taken. */
    private record Part(
            Map<Stand, BigDecimal> stands, @Nullable LocalDate lastUsableDay) {}

    /**
     * @param warned whether the employer had told the person that the days would lapse
     * @param illAllYear whether illness kept the person from taking any
     * @param daysPerWeek that are worked when the year ends
     */
    public record Circumstances(CarryOver rules, boolean warned, boolean illAllYear, BigDecimal daysPerWeek) {}

    public static YearEnd of(YearBook year, YearBook next, Circumstances when) {
        Map<Stand, BigDecimal> left =
                year.stands(entry -> entry.grantKey().filter(KEY::equals).isEmpty());
        BigDecimal pending = year.pending();
        List<Part> parts = new ArrayList<>();
        Map<Stand, BigDecimal> carried = new LinkedHashMap<>();
        LocalDate last = year.year().last();
        if (when.illAllYear() && when.rules().afterIllness() != null) {
            add(
                    parts,
                    carried,
                    split(left, year.drawn(), weeks(when), pending),
                    last.plus(when.rules().afterIllness()));
        }
        Map<Stand, BigDecimal> rest = Stand.minus(left, carried);
        boolean all = when.rules().maxDays() == null || (when.rules().onlyAfterNotice() && !when.warned());
        Period usable = when.rules().usableFor();
        add(
                parts,
                carried,
                split(rest, year.drawn(), all ? null : when.rules().maxDays(), pending),
                usable == null ? null : last.plus(usable));
        Map<Stand, BigDecimal> lapsed = Stand.split(
                Stand.minus(left, carried), year.drawn(), Stand.sum(left).max(BigDecimal.ZERO), pending);
        List<Booking> closing = new ArrayList<>();
        closing.addAll(towards(year, EntryKind.CARRIED_OUT, carried));
        closing.addAll(towards(year, EntryKind.EXPIRED, lapsed));
        return new YearEnd(closing, opening(next, "from-" + year.year().year(), parts));
    }

    private static void add(
            List<Part> parts,
            Map<Stand, BigDecimal> carried,
            Map<Stand, BigDecimal> stands,
            @Nullable LocalDate lastUsableDay) {
        parts.add(new Part(stands, lastUsableDay));
        stands.forEach((stand, days) -> carried.merge(stand, days, BigDecimal::add));
    }

    private static Map<Stand, BigDecimal> split(
            Map<Stand, BigDecimal> stands, Comparator<Pot> drawn, @Nullable BigDecimal atMost, BigDecimal pending) {
        BigDecimal all = Stand.sum(stands).max(BigDecimal.ZERO);
        return Stand.split(stands, drawn, atMost == null ? all : all.min(atMost), pending);
    }

    private static @Nullable BigDecimal weeks(Circumstances when) {
        BigDecimal weeks = when.rules().weeksAfterIllness();
        return weeks == null ? null : weeks.multiply(when.daysPerWeek());
    }

    private static List<Booking> towards(YearBook year, EntryKind kind, Map<Stand, BigDecimal> target) {
        Map<Stand, BigDecimal> open = new LinkedHashMap<>();
        target.forEach((stand, days) -> open.put(stand, days.negate()));
        LocalDate nextDay = year.year().last().plusDays(1);
        return Stand.minus(open, year.posted(kind, KEY)).entrySet().stream()
                .map(stand -> new Booking(
                        kind,
                        stand.getKey().pot(),
                        stand.getKey().employer(),
                        stand.getValue(),
                        nextDay,
                        Cause.keyed(KEY, null)))
                .toList();
    }

    private static List<Booking> opening(YearBook next, String key, List<Part> parts) {
        Map<Stand, BigDecimal> target = new LinkedHashMap<>();
        parts.forEach(part -> part.stands()
                .forEach((stand, days) -> target.merge(
                        new Stand(new Pot(Bucket.CARRY_OVER, part.lastUsableDay()), stand.employer()),
                        days,
                        BigDecimal::add)));
        return Stand.minus(target, next.posted(EntryKind.CARRIED_IN, key)).entrySet().stream()
                .map(stand -> new Booking(
                        EntryKind.CARRIED_IN,
                        stand.getKey().pot(),
                        stand.getKey().employer(),
                        stand.getValue(),
                        next.year().first(),
                        Cause.keyed(key, null)))
                .toList();
    }
}
