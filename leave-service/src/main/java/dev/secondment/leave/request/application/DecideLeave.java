package dev.secondment.leave.request.application;

import dev.secondment.leave.entitlement.application.LeaveLedger;
import dev.secondment.leave.request.domain.GrantedLeaveChanged;
import dev.secondment.leave.request.domain.LeaveDecision;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveEvents;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveProblem;
import dev.secondment.leave.request.domain.LeaveRejected;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.Verdict;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A side of the route answers. The last approval books the days and tells the payroll; a refusal frees them. */
@ApplicationScoped
public class DecideLeave {
    private static final Logger LOG = Logger.getLogger(DecideLeave.class);
    private static final Part DECIDER = Part.of(Side.HOST, Roles.LINE_MANAGER, Roles.HR, Roles.PARTNER_API)
            .or(Side.HOME, Roles.LINE_MANAGER, Roles.HR, Roles.PARTNER_API);

    private final LeaveFile file;
    private final LeaveRules rules;
    private final LeaveLedger ledger;
    private final LeaveEvents events;
    private final Event<GrantedLeaveChanged> granted;
    private final Clock clock;

    DecideLeave(
            LeaveFile file,
            LeaveRules rules,
            LeaveLedger ledger,
            LeaveEvents events,
            Event<GrantedLeaveChanged> granted,
            Clock clock) {
        this.file = file;
        this.rules = rules;
        this.ledger = ledger;
        this.events = events;
        this.granted = granted;
        this.clock = clock;
    }

    public record Command(
            UUID id,
            ExpectedVersion expected,
            Verdict verdict,
            @Nullable String reason) {}

    @Transactional
    public LeaveRequestView handle(Command command) {
        LeaveFile.Opened opened = file.open(command.id(), command.expected());
        LeaveRequest request = opened.request();
        Actor actor = opened.actor();
        if (actor.stands(Side.SECONDEE)) {
            actor.actingAs(DECIDER);
            throw new LeaveRejected(LeaveProblem.SELF_APPROVAL, "It is the caller's own leave.");
        }
        Side side = request.awaiting()
                .filter(awaited -> actor.mayActAs(awaited, DECIDER))
                .orElseGet(() -> actor.actingAs(DECIDER));
        request.decide(new LeaveDecision(
                request.agreementId(), side, command.verdict(), actor.subject(), clock.instant(), command.reason()));
        carryOut(command.verdict(), opened);
        LOG.infof("Leave %s: %s by %s", request.id(), command.verdict(), side);
        return LeaveRequestView.of(request, actor.sides());
    }

    private void carryOut(Verdict verdict, LeaveFile.Opened opened) {
        LeaveRequest request = opened.request();
        LeaveFacts facts = LeaveFacts.of(request);
        switch (verdict) {
            case AGREE -> events.publish(new LeaveEvent.HostAgreed(facts));
            case DECLINE -> {
                ledger.release(LeaveFile.drawOf(request), request.charge());
                events.publish(new LeaveEvent.Declined(facts));
            }
            case APPROVE -> {
                rules.examineForApproval(opened.terms(), request);
                ledger.requireNotOverdrawn(LeaveFile.drawOf(request), request.charge());
                ledger.take(LeaveFile.drawOf(request), request.charge(), 1);
                events.publish(new LeaveEvent.Approved(facts, request.charge()));
                granted.fire(new GrantedLeaveChanged(request.agreementId()));
            }
        }
    }
}
