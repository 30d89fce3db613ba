package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Actor;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementProblem;
import dev.secondment.placement.assignment.domain.PlacementRejected;
import dev.secondment.placement.assignment.domain.PlacementStatus;
import dev.secondment.placement.assignment.domain.Placements;
import dev.secondment.placement.payroll.application.StopAllowances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The agreement has ended: its placement closes with the last day, unless the calendar has closed it already. */
@ApplicationScoped
public class ClosePlacement {

    private final Placements placements;
    private final PlacementJournal journal;
    private final StopAllowances stopAllowances;

    ClosePlacement(Placements placements, PlacementJournal journal, StopAllowances stopAllowances) {
        this.placements = placements;
        this.journal = journal;
        this.stopAllowances = stopAllowances;
    }

    /** @param lastDay the last day worked; the expected end where the agreement names no other */
    public record Command(UUID agreementId, Optional<LocalDate> lastDay) {}

    @Transactional
    public void handle(Command command) {
        Placement placement = placements
                .findByAgreement(command.agreementId())
                .orElseThrow(() -> new PlacementRejected(
                        PlacementProblem.NOT_FOUND, "Agreement " + command.agreementId() + " has no placement."));
        if (placement.status() == PlacementStatus.CLOSED) {
            return;
        }
        if (placement.status() != PlacementStatus.CLOSING) {
            journal.record(placement.beginClosing(), Actor.SYSTEM);
        }
        now(placement, command.lastDay().orElse(placement.expectedEnd()));
    }

    /** Closes a placement that is closing, and ends what was paid for the assignment. */
    void now(Placement placement, LocalDate lastDay) {
        UUID closed = journal.record(placement.close(lastDay), Actor.SYSTEM);
        stopAllowances.handle(new StopAllowances.Command(placement.agreementId(), lastDay, closed));
    }
}
