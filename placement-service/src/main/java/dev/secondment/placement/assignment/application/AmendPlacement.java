package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementProblem;
import dev.secondment.placement.assignment.domain.PlacementRejected;
import dev.secondment.placement.assignment.domain.PlacementTerms;
import dev.secondment.placement.assignment.domain.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The agreement was amended: its placement follows, for days to come and for days that have passed. */
@ApplicationScoped
public class AmendPlacement {

    private final Placements placements;
    private final PlacementFollowUp followUp;
    private final HostParty hostParty;
    private final Clock clock;

    AmendPlacement(Placements placements, PlacementFollowUp followUp, HostParty hostParty, Clock clock) {
        this.placements = placements;
        this.followUp = followUp;
        this.hostParty = hostParty;
        this.clock = clock;
    }

    /** @param effectiveFrom the first day of what is new */
    public record Command(PlacementTerms terms, LocalDate effectiveFrom) {}

    @Transactional
    public void handle(Command command) {
        Placement placement = placements
                .takeByAgreement(command.terms().agreementId())
                .orElseThrow(() -> new PlacementRejected(
                        PlacementProblem.NOT_FOUND,
                        "Agreement " + command.terms().agreementId() + " has no placement."));
        followUp.of(
                placement,
                placement.amend(command.terms(), command.effectiveFrom(), placements.holdWorkingTimeBeside(placement)));
        hostParty.join(placement);
        hostParty.follow(placement, clock.instant());
    }
}
