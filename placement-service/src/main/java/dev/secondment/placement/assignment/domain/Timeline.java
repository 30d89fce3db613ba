package dev.secondment.placement.assignment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one assignment in order. Each holds until the next begins; the first of them from the first day of
 * the assignment, whenever that is, and of two that begin on one day the later word.
 */
public record Timeline(List<Conditions> parts) {

    private static final Map<String, Function<Conditions, @Nullable Object>> FIELDS = Map.of(
            "fte", Conditions::fte,
            "homeFteRetained", Conditions::homeFteRetained,
            "host", Conditions::hostOrganizationId,
            "hostRole", Conditions::roleTitle,
            "lineManager", Conditions::reportsTo,
            "site", part -> List.of(part.siteCountry(), part.siteRegion(), part.hostTimeZone()));

    public Timeline {
        TreeMap<LocalDate, Conditions> byDay = new TreeMap<>();
        parts.forEach(part -> byDay.put(part.effectiveFrom(), part));
        parts = List.copyOf(byDay.values());
    }

    public Conditions first() {
        return parts.getFirst();
    }

    public Conditions last() {
        return parts.getLast();
    }

    public Conditions on(LocalDate day) {
        return parts.stream()
                .filter(part -> !part.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(Conditions::effectiveFrom))
                .orElse(first());
    }

    /** What the assignment takes of the person's working time. */
    List<Booking> bookings(UUID placement, AssignmentPeriod period) {
        List<LocalDate> starts = Stream.concat(
                        Stream.of(period.start()),
                        parts.stream()
                                .map(Conditions::effectiveFrom)
                                .filter(day -> period.contains(day) && day.isAfter(period.start())))
                .distinct()
                .toList();
        List<Booking> bookings = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate end = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : period.end();
            Conditions part = on(starts.get(i));
            Booking next = new Booking(
                    placement, new AssignmentPeriod(starts.get(i), end), part.fte(), part.homeFteRetained());
            if (!bookings.isEmpty() && bookings.getLast().takesAsMuchAs(next)) {
                next = bookings.removeLast().until(end);
            }
            bookings.add(next);
        }
        return List.copyOf(bookings);
    }

    /** The first day, not before the given one, on which the assignment is with another host. */
    Optional<LocalDate> hostChangesFrom(LocalDate day, UUID host, AssignmentPeriod period) {
        return Stream.concat(Stream.of(period.start()), parts.stream().map(Conditions::effectiveFrom))
                .filter(start -> period.contains(start) && !start.isBefore(day))
                .sorted()
                .filter(start -> !on(start).hostOrganizationId().equals(host))
                .findFirst();
    }

    /** What another timeline says otherwise, on whichever day, as other services name it. */
    Set<String> fieldsOtherwiseIn(Timeline other) {
        Set<String> changed = new TreeSet<>();
        FIELDS.forEach((name, field) -> {
            if (!steps(field).equals(other.steps(field))) {
                changed.add(name);
            }
        });
        return changed;
    }

    private List<Step> steps(Function<Conditions, @Nullable Object> field) {
        List<Step> steps = new ArrayList<>();
        for (Conditions part : parts) {
            Object value = field.apply(part);
            if (steps.isEmpty()) {
                steps.add(new Step(null, value));
            } else if (!Objects.equals(steps.getLast().value(), value)) {
                steps.add(new Step(part.effectiveFrom(), value));
            }
        }
        return steps;
    }

    private record Step(@Nullable LocalDate from, @Nullable Object value) {}
}
