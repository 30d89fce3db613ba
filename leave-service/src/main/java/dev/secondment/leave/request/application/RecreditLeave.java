package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.entitlement.application.LeaveLedger;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveEvents;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Days on which somebody on leave was certified unfit do not count as leave: they are given back by themselves. */
@ApplicationScoped
public class RecreditLeave {
    private static final Logger LOG = Logger.getLogger(RecreditLeave.class);
    private static final Set<LeaveStatus> GRANTED = EnumSet.of(LeaveStatus.APPROVED, LeaveStatus.TAKEN);

    private final LeaveRequests requests;
    private final LeaveLedger ledger;
    private final LeaveEvents events;

    RecreditLeave(LeaveRequests requests, LeaveLedger ledger, LeaveEvents events) {
        this.requests = requests;
        this.ledger = ledger;
        this.events = events;
    }

    /** The caller holds the agreement's lock. */
    @Transactional
    public void handle(UUID agreementId, UUID absenceId, SlotRange certified) {
        for (LeaveRequest request : requests.touching(agreementId, certified, GRANTED)) {
            LeaveCharge back = request.recredit(certified, absenceId);
            if (!back.isNothing()) {
                ledger.recredit(LeaveFile.drawOf(request), back, request.recredits());
                events.publish(new LeaveEvent.DaysRecredited(LeaveFacts.of(request), absenceId, back));
                LOG.infof("Leave %s: %s days given back", request.id(), back.days());
            }
        }
    }

    /** What is still charged as leave in a range: not sickness, as far as the payroll is concerned. */
    @Transactional
    public LeaveCharge stillCharged(UUID agreementId, SlotRange range) {
        return LeaveCharge.of(requests.touching(agreementId, range, GRANTED).stream()
                .flatMap(request -> request.charge().without(request.recredited()).within(range).slots().stream())
                .toList());
    }
}
