package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.EndReason;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementProblem;
import dev.secondment.placement.assignment.domain.PlacementRejected;
import dev.secondment.placement.assignment.domain.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The agreement has ended: its placement closes with the last day. What the calendar has closed already is corrected. */
@ApplicationScoped
public class ClosePlacement {

    private final Placements placements;
    private final PlacementFollowUp followUp;

    ClosePlacement(Placements placements, PlacementFollowUp followUp) {
        this.placements = placements;
        this.followUp = followUp;
    }

    /**
     * @param lastDay the last day worked; the expected end where the agreement names no other
     * @param reason absent where it is the one that was announced
     */
    public record Command(UUID agreementId, Optional<LocalDate> lastDay, Optional<EndReason> reason) {}

    @Transactional
    public void handle(Command command) {
        Placement placement = placements
                .takeByAgreement(command.agreementId())
                .orElseThrow(() -> new PlacementRejected(
                        PlacementProblem.NOT_FOUND, "Agreement " + command.agreementId() + " has no placement."));
        LocalDate lastDay = command.lastDay().orElseGet(() -> placement.period().end());
        EndReason reason = command.reason().or(placement::endReason).orElse(EndReason.AS_PLANNED);
        followUp.of(placement, placement.endOn(lastDay, reason, placements.holdWorkingTimeBeside(placement)));
        if (!placement.status().isFinal()) {
            now(placement);
        }
    }

    /** Closes a placement that is closing. */
    void now(Placement placement) {
        followUp.of(placement, placement.close(placements.holdWorkingTimeBeside(placement)));
    }
}
