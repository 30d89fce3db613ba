package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Placements;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** On the day on which another host takes a placement over, the placement becomes that host's. */
@ApplicationScoped
public class FollowHosts {

    private final Placements placements;
    private final HostParty hostParty;
    private final DatedWork work;
    private final Clock clock;

    FollowHosts(Placements placements, HostParty hostParty, DatedWork work, Clock clock) {
        this.placements = placements;
        this.hostParty = hostParty;
        this.work = work;
        this.clock = clock;
    }

    @Scheduled(every = "${secondment.dated-work.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        work.oneByOne(
                "follow-hosts",
                () -> placements.changingHostBy(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                placement -> hostParty.follow(placement, clock.instant()));
    }
}
