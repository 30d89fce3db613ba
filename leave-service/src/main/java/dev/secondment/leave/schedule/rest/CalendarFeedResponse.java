package dev.secondment.leave.schedule.rest;

import dev.secondment.leave.schedule.application.FeedView;
import dev.secondment.leave.schedule.domain.FeedScope;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CalendarFeed", description = "A calendar that programs fetch by its secret address")
public record CalendarFeedResponse(
        UUID id,
        FeedScope scope,
        @Nullable UUID agreementId,
        @Nullable String team,
        Instant createdAt,

        @Schema(description = "Since when the address is what it is")
        Instant secretSince,

        @Nullable Instant revokedAt,

        @Schema(
                description = "The secret address, told once: when the feed is made or its address changed. A repeated"
                        + " request with the same Idempotency-Key does not tell it again",
                examples = "https://suite.example/v1/calendar-feeds/kq3v…9Zs.ics")
        @Nullable
        String url,

        @Schema(examples = "0") long version) {

    static CalendarFeedResponse from(FeedView view, String publicUrl) {
        return new CalendarFeedResponse(
                view.id(),
                view.scope(),
                view.agreementId().orElse(null),
                view.team().orElse(null),
                view.createdAt(),
                view.secretSince(),
                view.revokedAt().orElse(null),
                view.secret()
                        .map(secret -> publicUrl + "/v1/calendar-feeds/" + secret.text() + ".ics")
                        .orElse(null),
                view.version());
    }
}
