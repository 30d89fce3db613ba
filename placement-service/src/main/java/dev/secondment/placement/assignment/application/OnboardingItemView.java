package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.OnboardingItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing the host does for a new arrival. */
@Schema(name = "OnboardingItem")
public record OnboardingItemView(
        @Schema(examples = "ACCOUNTS") String code,

        @Schema(description = "The host's role that owns the item", examples = "line-manager")
        String ownerRole,

        LocalDate due,

        @Schema(description = "Whether the person may not start without it")
        boolean blocking,

        boolean done,
        Optional<Instant> doneAt,
        Optional<String> evidence) {

    static OnboardingItemView of(OnboardingItem item) {
        return new OnboardingItemView(
                item.code(),
                item.ownerRole(),
                item.due(),
                item.blocking(),
                item.isDone(),
                Optional.ofNullable(item.doneAt()),
                Optional.ofNullable(item.evidence()));
    }
}
