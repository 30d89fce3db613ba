package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Actor;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.Placements;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The host has done one of the things that a new arrival needs. */
@ApplicationScoped
public class CompleteOnboardingItem {

    private final Placements placements;
    private final PlacementJournal journal;
    private final Sides sides;
    private final Clock clock;

    CompleteOnboardingItem(Placements placements, PlacementJournal journal, Sides sides, Clock clock) {
        this.placements = placements;
        this.journal = journal;
        this.sides = sides;
        this.clock = clock;
    }

    public record Command(UUID placementId, String code, Optional<String> evidence, ExpectedVersion expected) {}

    @Transactional
    public PlacementView handle(Command command) {
        Placement placement = placements.get(command.placementId());
        Actor actor = sides.preparing(placement);
        command.expected().check(placement.version());
        journal.record(placement.completeOnboardingItem(command.code(), command.evidence(), clock.instant()), actor);
        return PlacementView.of(placement, sides.of(placement), clock.instant());
    }
}
