package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.application.LeaveLedger;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveEvents;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Leave is asked for: its days are set aside at once, so that they cannot be promised twice. */
@ApplicationScoped
public class RequestLeave {
    private static final Logger LOG = Logger.getLogger(RequestLeave.class);

    private final TermsOfRecord terms;
    private final Actors actors;
    private final LeaveRules rules;
    private final LeaveRequests requests;
    private final LeaveLedger ledger;
    private final LeaveEvents events;
    private final Clock clock;

    RequestLeave(
            TermsOfRecord terms,
            Actors actors,
            LeaveRules rules,
            LeaveRequests requests,
            LeaveLedger ledger,
            LeaveEvents events,
            Clock clock) {
        this.terms = terms;
        this.actors = actors;
        this.rules = rules;
        this.requests = requests;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public LeaveRequestView handle(LeaveAsk ask) {
        BoundTerms bound = terms.locked(ask.agreementId());
        Actor actor = actors.in(ask.agreementId());
        actor.actingAs(LeaveAsk.ASKER);
        LeaveCharge charge = rules.examine(bound, ask.span());
        Instant now = clock.instant();
        LeaveRequest request = LeaveRequest.submit(
                Ids.next(),
                bound,
                ask.kind(),
                ask.span(),
                charge,
                new LeaveRequest.Submission(
                        actor.subject(), now, rules.answerDueOn(bound, ask.span(), bound.today(now))));
        requests.add(request);
        ledger.reserve(new LeaveLedger.Draw(request.agreementId(), request.kind(), request.id()), charge);
        events.publish(new LeaveEvent.Requested(LeaveFacts.of(request)));
        LOG.infof("Leave %s requested in agreement %s", request.id(), request.agreementId());
        return LeaveRequestView.of(request, actor.sides());
    }
}
