package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.application.LeaveLedger;
import dev.secondment.leave.request.domain.GrantedLeaveChanged;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveEvents;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.TermsClosed;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Leave is called off by whoever could have asked for it, or because its placement does not come to be. */
@ApplicationScoped
public class CancelLeave {
    private static final Logger LOG = Logger.getLogger(CancelLeave.class);

    private final LeaveFile file;
    private final LeaveRequests requests;
    private final LeaveLedger ledger;
    private final LeaveEvents events;
    private final Event<GrantedLeaveChanged> granted;
    private final Clock clock;

    CancelLeave(
            LeaveFile file,
            LeaveRequests requests,
            LeaveLedger ledger,
            LeaveEvents events,
            Event<GrantedLeaveChanged> granted,
            Clock clock) {
        this.file = file;
        this.requests = requests;
        this.ledger = ledger;
        this.events = events;
        this.granted = granted;
        this.clock = clock;
    }

    @Transactional
    public LeaveRequestView handle(UUID id, ExpectedVersion expected, @Nullable String reason) {
        LeaveFile.Opened opened = file.open(id, expected);
        opened.actor().actingAs(LeaveAsk.ASKER);
        BoundTerms bound = opened.terms();
        boolean wasGranted = opened.request().isGranted();
        cancel(opened.request(), bound.today(clock.instant()), reason);
        if (wasGranted) {
            granted.fire(new GrantedLeaveChanged(opened.request().agreementId()));
        }
        return LeaveRequestView.of(opened.request(), opened.actor().sides());
    }

    /** Days after the placement are nobody's to settle, so no absence is looked at again. */
    void on(@Observes TermsClosed closed) {
        EnumSet<LeaveStatus> open =
                EnumSet.of(LeaveStatus.SUBMITTED, LeaveStatus.HOST_AGREED, LeaveStatus.ESCALATED, LeaveStatus.APPROVED);
        requests.beginningAfter(closed.agreementId(), closed.lastDay(), open)
                .forEach(request -> cancel(request, closed.lastDay(), null));
    }

    private void cancel(LeaveRequest request, LocalDate today, @Nullable String reason) {
        boolean wasGranted = request.isGranted();
        LeaveCharge toReturn = request.charge().without(request.recredited());
        request.cancel(today, reason);
        if (wasGranted) {
            ledger.cancel(LeaveFile.drawOf(request), toReturn);
        } else {
            ledger.release(LeaveFile.drawOf(request), toReturn);
        }
        events.publish(new LeaveEvent.Cancelled(LeaveFacts.of(request), wasGranted ? toReturn : LeaveCharge.NOTHING));
        LOG.infof("Leave %s cancelled", request.id());
    }
}
