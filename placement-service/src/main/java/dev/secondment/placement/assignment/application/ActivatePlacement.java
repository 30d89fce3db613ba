package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Actor;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementProblem;
import dev.secondment.placement.assignment.domain.PlacementRejected;
import dev.secondment.placement.assignment.domain.Placements;
import dev.secondment.placement.payroll.application.StartAllowances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The agreement is active, so the assignment is, and what was agreed for it is paid from its first day. */
@ApplicationScoped
public class ActivatePlacement {

    private final Placements placements;
    private final PlacementJournal journal;
    private final StartAllowances startAllowances;

    ActivatePlacement(Placements placements, PlacementJournal journal, StartAllowances startAllowances) {
        this.placements = placements;
        this.journal = journal;
        this.startAllowances = startAllowances;
    }

    public record Command(UUID agreementId, LocalDate firstDay) {}

    @Transactional
    public void handle(Command command) {
        Placement placement = placements
                .takeByAgreement(command.agreementId())
                .orElseThrow(() -> new PlacementRejected(
                        PlacementProblem.NOT_FOUND, "Agreement " + command.agreementId() + " has no placement."));
        placement
                .activate(command.firstDay())
                .ifPresent(event -> startAllowances.handle(new StartAllowances.Command(
                        placement.agreementId(),
                        command.firstDay(),
                        placement.expectedEnd(),
                        journal.record(event, Actor.SYSTEM))));
    }
}
