package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.Placements;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Begins the closing thirty days before the expected end, and closes on the day after it, by the host's calendar. */
@ApplicationScoped
public class CloseDuePlacements {

    private final Placements placements;
    private final PlacementFollowUp followUp;
    private final ClosePlacement close;
    private final DatedWork work;
    private final Clock clock;

    CloseDuePlacements(
            Placements placements, PlacementFollowUp followUp, ClosePlacement close, DatedWork work, Clock clock) {
        this.placements = placements;
        this.followUp = followUp;
        this.close = close;
        this.work = work;
        this.clock = clock;
    }

    @Scheduled(every = "${secondment.dated-work.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        work.oneByOne(
                "close-due-placements",
                () -> placements.endingBy(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                this::step);
    }

    private void step(Placement placement) {
        if (placement.isClosingDue(clock.instant())) {
            followUp.of(placement, List.of(placement.beginClosing()));
        }
        if (placement.isCloseDue(clock.instant())) {
            close.now(placement);
        }
    }
}
