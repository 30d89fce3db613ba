package dev.secondment.leave.schedule.application;

import dev.secondment.leave.schedule.domain.CalendarFeed;
import dev.secondment.leave.schedule.domain.FeedScope;
import dev.secondment.leave.schedule.domain.FeedSecret;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A calendar feed as it was when the transaction read it.
 *
 * @param secret known in the moment in which it is made, and never again
 */
public record FeedView(
        UUID id,
        FeedScope scope,
        Optional<UUID> agreementId,
        Optional<String> team,
        Instant createdAt,
        Instant secretSince,
        Optional<Instant> revokedAt,
        long version,
        Optional<FeedSecret> secret) {

    static FeedView of(CalendarFeed feed) {
        return of(feed, Optional.empty());
    }

    static FeedView of(CalendarFeed feed, Optional<FeedSecret> secret) {
        return new FeedView(
                feed.id(),
                feed.scope(),
                feed.agreementId(),
                feed.team(),
                feed.createdAt(),
                feed.secretSince(),
                feed.revokedAt(),
                feed.version(),
                secret);
    }
}
