package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.DayValue;
import dev.secondment.leave.policy.domain.DayValues;
import dev.secondment.leave.policy.domain.LeaveCostChanged;
import dev.secondment.leave.policy.domain.PolicyProblem;
import dev.secondment.leave.policy.domain.PolicyRejected;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.problem.Violation;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Home's HR or finance says what a day of the person's leave costs; nothing else of the enrolment changes. */
@ApplicationScoped
public class SayDayValue {
    private static final Part TELLER = Part.of(Side.HOME, Roles.HR, Roles.FINANCE, Roles.PARTNER_API);

    private final TermsOfRecord terms;
    private final PoliciesOfRecord policies;
    private final Actors actors;
    private final CurrentCaller caller;
    private final EnrolmentReview review;
    private final DayValues values;
    private final Event<LeaveCostChanged> costs;
    private final Clock clock;

    SayDayValue(
            TermsOfRecord terms,
            PoliciesOfRecord policies,
            Actors actors,
            CurrentCaller caller,
            EnrolmentReview review,
            DayValues values,
            Event<LeaveCostChanged> costs,
            Clock clock) {
        this.terms = terms;
        this.policies = policies;
        this.actors = actors;
        this.caller = caller;
        this.review = review;
        this.values = values;
        this.costs = costs;
        this.clock = clock;
    }

    @Transactional
    public DayValue handle(RecordEnrolment.Command said) {
        BoundTerms bound = terms.locked(said.agreementId());
        actors.in(said.agreementId()).actingAs(TELLER);
        MoneyText value = Objects.requireNonNull(said.dayValue());
        boolean weekIsKnown = policies.of(bound).weekAtHome(said.validFrom()).isPresent();
        List<Violation> wrong = review.ofValue(said, value, bound, weekIsKnown);
        if (!wrong.isEmpty()) {
            throw new PolicyRejected(PolicyProblem.ENROLMENT_INVALID, wrong.size() + " rule(s) are broken.")
                    .violations(wrong);
        }
        DayValue kept = keep(Ids.next(), said, value);
        costs.fire(new LeaveCostChanged(bound));
        return kept;
    }

    /** Of what was found to be right. */
    DayValue keep(UUID id, RecordEnrolment.Command said, MoneyText value) {
        DayValue kept = new DayValue(
                id,
                said.agreementId(),
                caller.get().organization(),
                said.validFrom(),
                value.read().orElseThrow(),
                clock.instant());
        values.add(kept, caller.get().subject());
        return kept;
    }
}
