package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveEvents;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveHistory;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveStep;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What happens to leave is told to other systems and kept in its history, always both. */
@ApplicationScoped
class LeaveJournal {
    private static final Logger LOG = Logger.getLogger(LeaveJournal.class);

    private final LeaveEvents events;
    private final LeaveHistory history;
    private final Clock clock;

    LeaveJournal(LeaveEvents events, LeaveHistory history, Clock clock) {
        this.events = events;
        this.history = history;
        this.clock = clock;
    }

    void write(LeaveEvent event, Side by) {
        write(event, Optional.of(by));
    }

    /** Nobody did it: the calendar, or a change of the agreement. */
    void write(LeaveEvent event) {
        write(event, Optional.empty());
    }

    private void write(LeaveEvent event, Optional<Side> by) {
        history.add(new LeaveStep(Ids.next(), event.leave(), event.name(), by, clock.instant()));
        events.publish(event);
        LOG.infof("Leave %s: %s", event.leave().leaveRequestId(), event.name());
    }

    /** All that the payroll has to pay as this leave now. */
    static LeaveEvent.Changed changed(LeaveRequest request) {
        return new LeaveEvent.Changed(
                LeaveFacts.of(request), request.isGranted() ? request.used() : LeaveCharge.NOTHING);
    }
}
