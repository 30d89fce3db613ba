package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementProblem;
import dev.secondment.placement.assignment.domain.PlacementRejected;
import dev.secondment.placement.assignment.domain.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The agreement is suspended, and its placement with it. What is paid goes on: pay that shall stop is amended. */
@ApplicationScoped
public class HoldPlacement {

    private final Placements placements;
    private final PlacementFollowUp followUp;

    HoldPlacement(Placements placements, PlacementFollowUp followUp) {
        this.placements = placements;
        this.followUp = followUp;
    }

    public record Command(UUID agreementId, LocalDate from, String reasonCode, Optional<LocalDate> reviewOn) {}

    @Transactional
    public void handle(Command command) {
        Placement placement = placements
                .takeByAgreement(command.agreementId())
                .orElseThrow(() -> new PlacementRejected(
                        PlacementProblem.NOT_FOUND, "Agreement " + command.agreementId() + " has no placement."));
        followUp.of(
                placement,
                placement.hold(command.from(), command.reasonCode(), command.reviewOn()).stream()
                        .toList());
    }
}
