package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Actor;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The agreement was withdrawn: its placement, if it was ever signed and so has one, will not take place. */
@ApplicationScoped
public class CancelPlacement {

    private final Placements placements;
    private final PlacementJournal journal;

    CancelPlacement(Placements placements, PlacementJournal journal) {
        this.placements = placements;
        this.journal = journal;
    }

    @Transactional
    public void handle(UUID agreementId) {
        placements
                .takeByAgreement(agreementId)
                .flatMap(Placement::cancel)
                .ifPresent(event -> journal.record(event, Actor.SYSTEM));
    }
}
