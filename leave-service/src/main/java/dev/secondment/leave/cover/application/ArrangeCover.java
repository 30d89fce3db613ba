package dev.secondment.leave.cover.application;

import dev.secondment.leave.absence.domain.AbsenceStands;
import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverEvents;
import dev.secondment.leave.cover.domain.CoverNeed;
import dev.secondment.leave.terms.domain.TermsClosed;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
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

    /** Opens a case with the absence, and cancels it when the person is back. */
    void on(@Observes AbsenceStands absence) {
        Optional<CoverCase> known = cases.findFor(absence.absenceId());
        if (absence.last().isPresent()) {
            known.ifPresent(this::cancel);
        } else if (known.isEmpty()) {
            open(new CoverNeed(
                    absence.agreementId(),
                    absence.absenceId(),
                    absence.first().date(),
                    absence.expectedReturn().orElse(null)));
        }
    }

    /** Nobody is away from a placement that is over. */
    void on(@Observes TermsClosed closed) {
        cases.of(closed.terms().agreementId()).forEach(this::cancel);
    }

    private void open(CoverNeed need) {
        CoverCase opened = CoverCase.open(Ids.next(), need, clock.instant());
        cases.add(opened);
        events.opened(opened);
        LOG.infof("Cover case %s opened for absence %s", opened.id(), need.absenceId());
    }

    private void cancel(CoverCase found) {
        if (found.cancel()) {
            events.cancelled(found);
            LOG.infof("Cover case %s cancelled", found.id());
        }
    }
}
