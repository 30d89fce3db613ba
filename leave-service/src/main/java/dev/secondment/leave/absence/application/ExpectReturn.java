package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceEvents;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The person is expected back on another day than was said, or nobody knows when. */
@ApplicationScoped
public class ExpectReturn {
    private static final Logger LOG = Logger.getLogger(ExpectReturn.class);

    private final AbsenceFile file;
    private final AbsenceEvents events;

    ExpectReturn(AbsenceFile file, AbsenceEvents events) {
        this.file = file;
        this.events = events;
    }

    public record Command(
            UUID id, ExpectedVersion expected, @Nullable LocalDate expectedReturn) {}

    @Transactional
    public AbsenceView handle(Command command) {
        AbsenceFile.Opened opened = file.open(command.id(), command.expected());
        AbsenceParts.witness(opened.actor());
        Absence absence = opened.absence();
        LocalDate before = absence.span().expectedReturn();
        absence.expect(command.expectedReturn());
        if (!Objects.equals(before, command.expectedReturn())) {
            events.publish(new AbsenceEvent.Extended(AbsenceEvent.About.of(absence)));
            file.tellHowItStands(absence);
            LOG.infof("Absence %s: return expected on %s", command.id(), command.expectedReturn());
        }
        return opened.view();
    }
}
