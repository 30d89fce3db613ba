package dev.secondment.leave.schedule.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calendar feeds of the caller. */
public interface CalendarFeeds {

    void add(CalendarFeed feed);

    /** Writes what was changed, so that its version is known. */
    void store();

    Optional<CalendarFeed> find(UUID id);

    default CalendarFeed get(UUID id) {
        return find(id).orElseThrow(
                        () -> new ScheduleRejected(ScheduleProblem.FEED_UNKNOWN, "There is no feed " + id + "."));
    }

    List<CalendarFeed> page(@Nullable UUID after, int size);

    /**
     * Finds the feed that a secret opens, whoever asks, and lets the rest of the transaction see what its owner sees.
     */
    Optional<Opened> open(FeedSecret secret);

    /** What a feed is about. */
    record Opened(
            FeedScope scope,
            UUID organization,
            @Nullable UUID agreementId,
            @Nullable String team) {}
}
