package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.application.LeaveLedger;
import dev.secondment.leave.request.domain.GrantedLeaveChanged;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveEvents;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Leave is called off by whoever could have asked for it, or because its agreement leaves nothing of it. */
@ApplicationScoped
public class CancelLeave {
    private static final Logger LOG = Logger.getLogger(CancelLeave.class);

    private final LeaveFile file;
    private final LeaveLedger ledger;
    private final LeaveEvents events;
    private final Event<GrantedLeaveChanged> granted;
    private final Clock clock;

    CancelLeave(
            LeaveFile file, LeaveLedger ledger, LeaveEvents events, Event<GrantedLeaveChanged> granted, Clock clock) {
        this.file = file;
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

    private void cancel(LeaveRequest request, LocalDate today, @Nullable String reason) {
        settle(request, () -> request.cancel(today, reason));
    }

    /** Its agreement leaves nothing of the leave. */
    void callOff(LeaveRequest request, String reason) {
        settle(request, () -> request.callOff(reason));
    }

    private void settle(LeaveRequest request, Runnable cancel) {
        boolean wasGranted = request.isGranted();
        LeaveCharge toReturn = request.charge().without(request.recredited());
        cancel.run();
        if (wasGranted) {
            ledger.cancel(LeaveFile.drawOf(request), toReturn, request.corrections() + 1);
        } else {
            ledger.release(LeaveFile.drawOf(request), toReturn);
        }
        events.publish(new LeaveEvent.Cancelled(LeaveFacts.of(request), wasGranted ? toReturn : LeaveCharge.NOTHING));
        LOG.infof("Leave %s cancelled", request.id());
    }
}
