package dev.secondment.leave.payroll.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * New knowledge against what the books say of one source. What still counts is left where it was posted; only the
 * difference is posted, each half day to its own month, or to the first open one where its own is locked.
 *
 * @param standing what counts so far
 * @param calendars how far each payroll is
 */
public record Restatement(Collection<PostedSlot> standing, Map<UUID, PostingCalendar> calendars) {

    public Restatement {
        standing = List.copyOf(standing);
        calendars = Map.copyOf(calendars);
    }

    /** Exactly these count now. */
    public List<PostedSlot> to(Collection<BookedSlot> wanted) {
        Map<BookedSlot.Place, PostedSlot> before = standing.stream()
                .collect(Collectors.toMap(
                        posted -> posted.what().place(), posted -> posted, (a, b) -> a, LinkedHashMap::new));
        Map<BookedSlot.Place, BookedSlot> now = wanted.stream()
                .collect(Collectors.toMap(BookedSlot::place, booked -> booked, (a, b) -> a, LinkedHashMap::new));
        Stream<PostedSlot> out = before.values().stream()
                .map(PostedSlot::what)
                .filter(booked -> !booked.equals(now.get(booked.place())))
                .map(booked -> entry(booked, false));
        Stream<PostedSlot> in = now.values().stream()
                .filter(booked -> !stands(booked, before.get(booked.place())))
                .map(booked -> entry(booked, true));
        return Stream.concat(out, in).toList();
    }

    /** These count no more. */
    public List<PostedSlot> without(Predicate<BookedSlot> gone) {
        return to(standing.stream().map(PostedSlot::what).filter(gone.negate()).toList());
    }

    private static boolean stands(BookedSlot booked, @Nullable PostedSlot before) {
        return before != null && before.what().equals(booked);
    }

    private PostedSlot entry(BookedSlot booked, boolean counts) {
        return new PostedSlot(
                booked, counts, of(booked.organization()).of(booked.slot().date()));
    }

    public PostingCalendar of(UUID organization) {
        return calendars.getOrDefault(organization, PostingCalendar.NOTHING_LOCKED);
    }
}
