package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Actor;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementTerms;
import dev.secondment.placement.assignment.domain.Placements;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.data.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * A signed agreement becomes a placement, with room in the person's working time or with the conflict on record. One that
 * is signed again, since its database was restored, has its placement: that follows what is agreed now.
 */
@ApplicationScoped
public class PlanPlacement {

    private final Placements placements;
    private final PlacementJournal journal;
    private final Parties parties;
    private final AmendPlacement amend;

    PlanPlacement(Placements placements, PlacementJournal journal, Parties parties, AmendPlacement amend) {
        this.placements = placements;
        this.journal = journal;
        this.parties = parties;
        this.amend = amend;
    }

    @Transactional
    public void handle(PlacementTerms terms) {
        if (placements.takeByAgreement(terms.agreementId()).isPresent()) {
            amend.handle(new AmendPlacement.Command(terms, terms.period().start()));
        } else {
            plan(terms);
        }
    }

    private void plan(PlacementTerms terms) {
        Placement placement = Placement.plan(Ids.next(), terms, placements.onboardingTemplate());
        nameParties(placement);
        placement.claim(placements.holdWorkingTimeBeside(placement)).ifPresent(event -> {
            placements.add(placement);
            journal.record(event, Actor.SYSTEM);
        });
    }

    private void nameParties(Placement placement) {
        String home = placement.homeOrganizationId().toString();
        parties.add(placement.agreementId(), "org:" + home, Sides.HOME);
        parties.add(placement.agreementId(), "org:" + placement.hostOrganizationId(), Sides.HOST);
        parties.add(placement.agreementId(), "person:" + home + "/" + placement.employeeRef(), Sides.SECONDEE);
    }
}
