package dev.secondment.leave.schedule.rest;

import dev.secondment.leave.schedule.application.KeepCalendarFeeds;
import dev.secondment.leave.schedule.domain.FeedScope;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "MakeCalendarFeed")
public record CalendarFeedRequest(
        @NotNull @Schema(description = "PERSON: your own absences. TEAM: those of the people you host")
        FeedScope scope,

        @Schema(description = "Of PERSON") @Nullable UUID agreementId,

        @Schema(description = "Of TEAM: a unit of yours; without it, everybody you host", examples = "Integration")
        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]{1,200}")
        @Nullable
        String team) {

    KeepCalendarFeeds.Command toCommand() {
        return new KeepCalendarFeeds.Command(scope, agreementId, team);
    }
}
