package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.PlacementChange;
import dev.secondment.placement.assignment.domain.PlacementFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a placement's history. */
@Schema(name = "PlacementChange")
public record PlacementChangeView(
        UUID eventId,
        @Schema(description = "Rises with every line") long position,
        PlacementFact fact,

        @Schema(description = "The onboarding item that a line is about, the fields that changed, or why it is on hold")
        Optional<String> detail,

        Instant recordedAt,
        Optional<LocalDate> effectiveFrom,
        By by) {

    @Schema(name = "ChangedBy", description = "A side in one of its functions, never a person")
    public record By(
            @Schema(examples = "HOST") String side,
            @Schema(examples = "line-manager") String role) {}

    static PlacementChangeView of(PlacementChange change) {
        return new PlacementChangeView(
                change.eventId(),
                change.position(),
                change.fact(),
                change.detail(),
                change.recordedAt(),
                change.effectiveFrom(),
                new By(change.actor().side(), change.actor().role()));
    }
}
