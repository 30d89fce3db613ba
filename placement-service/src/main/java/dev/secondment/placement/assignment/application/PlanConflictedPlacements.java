package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Actor;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.Placements;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks again at placements that found no room: another one may have ended, moved or been cancelled since. */
@ApplicationScoped
public class PlanConflictedPlacements {

    private final Placements placements;
    private final PlacementJournal journal;
    private final DatedWork work;

    PlanConflictedPlacements(Placements placements, PlacementJournal journal, DatedWork work) {
        this.placements = placements;
        this.journal = journal;
        this.work = work;
    }

    @Scheduled(every = "${secondment.dated-work.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        work.oneByOne("plan-conflicted-placements", placements::conflicted, this::lookAgain);
    }

    private void lookAgain(Placement placement) {
        if (placement.conflict().isPresent()) {
            placement
                    .claim(placements.holdWorkingTimeBeside(placement))
                    .ifPresent(event -> journal.record(event, Actor.SYSTEM));
        }
    }
}
