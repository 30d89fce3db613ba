package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.policy.application.PoliciesOfRecord;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.request.domain.LeaveSubmission;
import dev.secondment.leave.request.domain.Routing;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.ApprovalRoute;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Leave is asked for: its days are set aside at once, so that they cannot be promised twice. What reaches over the
 * placement's first or last day becomes one request on either side of it, each with its own calendar and route.
 */
@ApplicationScoped
public class RequestLeave {
    private static final Logger LOG = Logger.getLogger(RequestLeave.class);

    private final TermsOfRecord terms;
    private final PoliciesOfRecord policies;
    private final Actors actors;
    private final LeaveRules rules;
    private final LeaveRequests requests;
    private final LeaveDeadlines deadlines;
    private final LeaveBooks books;
    private final LeaveJournal journal;
    private final GrantLeave grant;
    private final LeaveViews views;
    private final Clock clock;

    RequestLeave(
            TermsOfRecord terms,
            PoliciesOfRecord policies,
            Actors actors,
            LeaveRules rules,
            LeaveRequests requests,
            LeaveDeadlines deadlines,
            LeaveBooks books,
            LeaveJournal journal,
            GrantLeave grant,
            LeaveViews views,
            Clock clock) {
        this.terms = terms;
        this.policies = policies;
        this.actors = actors;
        this.rules = rules;
        this.requests = requests;
        this.deadlines = deadlines;
        this.books = books;
        this.journal = journal;
        this.grant = grant;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    public LeaveRequestView handle(LeaveAsk ask) {
        BoundTerms bound = terms.locked(ask.agreementId());
        Enrolments enrolments = policies.of(bound);
        Actor actor = actors.in(ask.agreementId());
        Side by = LeaveAsk.asker(actor);
        LeaveCharge charge = rules.examine(
                new LeaveRules.Case(bound, enrolments, ask.kind(), ask.span(), by, Optional.empty(), true));
        List<LeaveRequest> parts = Boundary.parts(bound, ask.span()).stream()
                .filter(part -> !charge.within(part).isNothing())
                .map(part -> submit(ask, bound, enrolments, actor, part, charge.within(part)))
                .toList();
        parts.forEach(part -> part.link(parts.stream().map(LeaveRequest::id).toList()));
        parts.forEach(part -> open(part, enrolments, by));
        LeaveRequest shown = parts.stream()
                .filter(part -> !part.routing().outside())
                .findFirst()
                .orElse(parts.getFirst());
        return views.of(shown, actor);
    }

    private LeaveRequest submit(
            LeaveAsk ask, BoundTerms bound, Enrolments enrolments, Actor actor, SlotRange part, LeaveCharge charge) {
        LeaveSpan span = LeaveSpan.of(part);
        Routing routing = Routing.of(bound, ask.kind(), span.from());
        LeaveRequest request = LeaveRequest.submit(
                Ids.next(),
                bound.agreementId(),
                ask.kind(),
                span,
                charge,
                new LeaveSubmission(
                        actor.subject(),
                        clock.instant(),
                        routing,
                        deadlines.from(span.from(), routing.first(), bound, enrolments)));
        requests.add(request);
        LOG.infof("Leave %s requested in agreement %s", request.id(), request.agreementId());
        return request;
    }

    private void open(LeaveRequest request, Enrolments enrolments, Side by) {
        books.reserve(request, request.charge());
        journal.write(new LeaveEvent.Requested(LeaveFacts.of(request)), by);
        if (request.routing().route() == ApprovalRoute.AUTO) {
            grant.atOnce(request, enrolments);
        }
    }
}
