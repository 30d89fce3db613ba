package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Actor;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementEvent;
import dev.secondment.placement.payroll.application.EndAllowances;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the agreement or the calendar has done to a placement goes on record, and the payroll follows its end. */
@ApplicationScoped
class PlacementFollowUp {

    private final PlacementJournal journal;
    private final EndAllowances endAllowances;

    PlacementFollowUp(PlacementJournal journal, EndAllowances endAllowances) {
        this.journal = journal;
        this.endAllowances = endAllowances;
    }

    void of(Placement placement, List<PlacementEvent> news) {
        for (PlacementEvent event : news) {
            UUID source = journal.record(event, Actor.SYSTEM);
            if (event == news.getLast()) {
                endAllowances.handle(new EndAllowances.Command(
                        placement.agreementId(), placement.period().end(), placement.isEnding(), source));
            }
        }
    }
}
