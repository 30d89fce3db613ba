package dev.secondment.leave.cover.application;

import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverEvents;
import dev.secondment.leave.cover.domain.CoverNeed;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Opens a cover case with an absence and cancels it when the person is back. */
@ApplicationScoped
public class ArrangeCover {
    private static final Logger LOG = Logger.getLogger(ArrangeCover.class);

    private final CoverCases cases;
    private final CoverEvents events;
    private final Clock clock;

    ArrangeCover(CoverCases cases, CoverEvents events, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void open(CoverNeed need) {
        CoverCase opened = CoverCase.open(Ids.next(), need, clock.instant());
        cases.add(opened);
        events.opened(opened);
        LOG.infof("Cover case %s opened for absence %s", opened.id(), need.absenceId());
    }

    @Transactional
    public void cancelFor(UUID absenceId) {
        cases.findFor(absenceId).filter(CoverCase::cancel).ifPresent(cancelled -> {
            events.cancelled(cancelled);
            LOG.infof("Cover case %s cancelled", cancelled.id());
        });
    }
}
