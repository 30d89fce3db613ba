package dev.secondment.leave.request.application;

import dev.secondment.leave.policy.application.PoliciesOfRecord;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Opens a leave request for a change: its agreement locked, then read afresh, at the version the caller knows. */
@ApplicationScoped
class LeaveFile {
    private final TermsOfRecord terms;
    private final PoliciesOfRecord policies;
    private final LeaveRequests requests;
    private final Actors actors;

    LeaveFile(TermsOfRecord terms, PoliciesOfRecord policies, LeaveRequests requests, Actors actors) {
        this.terms = terms;
        this.policies = policies;
        this.requests = requests;
        this.actors = actors;
    }

    record Opened(BoundTerms terms, Enrolments enrolments, LeaveRequest request, Actor actor) {}

    Opened open(UUID id, ExpectedVersion expected) {
        BoundTerms bound = terms.locked(requests.agreementOf(id));
        LeaveRequest request = requests.get(id);
        expected.check(request.version());
        return new Opened(bound, policies.of(bound), request, actors.in(request.agreementId()));
    }
}
