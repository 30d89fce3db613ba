package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementProblem;
import dev.secondment.placement.assignment.domain.PlacementRejected;
import dev.secondment.placement.assignment.domain.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The agreement goes on after a suspension, and its placement with it. */
@ApplicationScoped
public class ResumePlacement {

    private final Placements placements;
    private final PlacementFollowUp followUp;

    ResumePlacement(Placements placements, PlacementFollowUp followUp) {
        this.placements = placements;
        this.followUp = followUp;
    }

    public record Command(UUID agreementId, LocalDate from) {}

    @Transactional
    public void handle(Command command) {
        Placement placement = placements
                .takeByAgreement(command.agreementId())
                .orElseThrow(() -> new PlacementRejected(
                        PlacementProblem.NOT_FOUND, "Agreement " + command.agreementId() + " has no placement."));
        followUp.of(placement, placement.resume(command.from()).stream().toList());
    }
}
