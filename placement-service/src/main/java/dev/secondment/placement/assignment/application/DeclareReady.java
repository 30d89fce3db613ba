package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Actor;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.Placements;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The host says that the person can come; refused with everything that is still missing. */
@ApplicationScoped
public class DeclareReady {

    private final Placements placements;
    private final PlacementJournal journal;
    private final Sides sides;
    private final Clock clock;

    DeclareReady(Placements placements, PlacementJournal journal, Sides sides, Clock clock) {
        this.placements = placements;
        this.journal = journal;
        this.sides = sides;
        this.clock = clock;
    }

    public record Command(UUID placementId, ExpectedVersion expected) {}

    @Transactional
    public PlacementView handle(Command command) {
        Placement placement = placements.get(command.placementId());
        Actor actor = sides.preparing(placement);
        command.expected().check(placement.version());
        journal.record(placement.declareReady(), actor);
        return PlacementView.of(placement, sides.of(placement), clock.instant());
    }
}
