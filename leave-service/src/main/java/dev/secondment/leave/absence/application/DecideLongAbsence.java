package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceEvents;
import dev.secondment.leave.absence.domain.LongAbsenceDecision;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Home HR says how the placement goes on while somebody is absent for long. The agreement itself is changed elsewhere. */
@ApplicationScoped
public class DecideLongAbsence {
    private static final Logger LOG = Logger.getLogger(DecideLongAbsence.class);

    private final AbsenceFile file;
    private final AbsenceEvents events;
    private final Clock clock;

    DecideLongAbsence(AbsenceFile file, AbsenceEvents events, Clock clock) {
        this.file = file;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public AbsenceView handle(UUID id, ExpectedVersion expected, LongAbsenceDecision decision) {
        AbsenceFile.Opened opened = file.open(id, expected);
        opened.actor().actingAs(AbsenceParts.HOME_HR);
        opened.absence().decideHowItGoesOn(decision, clock.instant());
        events.publish(new AbsenceEvent.LongDecided(AbsenceEvent.About.of(opened.absence()), decision));
        LOG.infof("Long absence %s: %s", id, decision);
        return opened.view();
    }
}
