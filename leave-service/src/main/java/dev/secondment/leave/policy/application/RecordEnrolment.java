package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.AtHome;
import dev.secondment.leave.policy.domain.CompanyPolicies;
import dev.secondment.leave.policy.domain.Enrolment;
import dev.secondment.leave.policy.domain.EnrolmentEvents;
import dev.secondment.leave.policy.domain.LeaveCostChanged;
import dev.secondment.leave.policy.domain.PoliciesChanged;
import dev.secondment.leave.policy.domain.PolicyProblem;
import dev.secondment.leave.policy.domain.PolicyRejected;
import dev.secondment.leave.policy.domain.RecordedEnrolments;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsProblem;
import dev.secondment.leave.terms.domain.TermsRejected;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.problem.Violation;
import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** An employer says by which policy, or with how many days, a person has leave under an agreement. */
@ApplicationScoped
public class RecordEnrolment {
    private static final Logger LOG = Logger.getLogger(RecordEnrolment.class);
    private static final Part TELLER =
            Part.of(Side.HOME, Roles.HR, Roles.PARTNER_API).or(Side.HOST, Roles.HR, Roles.PARTNER_API);

    private final TermsOfRecord terms;
    private final Actors actors;
    private final CurrentCaller caller;
    private final CompanyPolicies policies;
    private final EnrolmentReview review;
    private final RecordedEnrolments enrolments;
    private final EnrolmentEvents events;
    private final SayDayValue values;
    private final Event<PoliciesChanged> changed;
    private final Event<LeaveCostChanged> costs;
    private final Clock clock;

    RecordEnrolment(
            TermsOfRecord terms,
            Actors actors,
            CurrentCaller caller,
            CompanyPolicies policies,
            EnrolmentReview review,
            RecordedEnrolments enrolments,
            EnrolmentEvents events,
            SayDayValue values,
            Event<PoliciesChanged> changed,
            Event<LeaveCostChanged> costs,
            Clock clock) {
        this.terms = terms;
        this.actors = actors;
        this.caller = caller;
        this.policies = policies;
        this.review = review;
        this.enrolments = enrolments;
        this.events = events;
        this.values = values;
        this.changed = changed;
        this.costs = costs;
        this.clock = clock;
    }

    /** @param side needed only of who stands on both */
    public record Command(
            UUID agreementId,
            @Nullable Side side,
            LocalDate validFrom,
            @Nullable String policy,
            @Nullable BigDecimal daysPerYear,
            @Nullable Integer afterWeeks,
            @Nullable String region,
            @Nullable AtHomeSaid atHome,
            @Nullable MoneyText dayValue) {

        /** Whether nothing is said but what a day of leave costs. */
        public boolean isValueAlone() {
            return dayValue != null
                    && policy == null
                    && daysPerYear == null
                    && afterWeeks == null
                    && region == null
                    && (atHome == null || atHome.isNothing());
        }
    }

    @Transactional
    public Enrolment handle(Command said) {
        BoundTerms bound = terms.locked(said.agreementId());
        Side side = sideOf(said);
        Caller teller = caller.get();
        if (said.policy() != null) {
            policies.lock(teller.organization(), said.policy());
        }
        List<Violation> wrong = review.of(said, side, bound, teller.organization());
        if (!wrong.isEmpty()) {
            throw new PolicyRejected(PolicyProblem.ENROLMENT_INVALID, wrong.size() + " rule(s) are broken.")
                    .violations(wrong);
        }
        AtHome atHome = said.atHome() == null || said.region() == null
                ? null
                : said.atHome().in(said.region());
        Enrolment enrolment = new Enrolment(
                Ids.next(),
                said.agreementId(),
                side,
                teller.organization(),
                said.validFrom(),
                said.policy(),
                said.daysPerYear(),
                said.afterWeeks() == null ? 0 : said.afterWeeks(),
                atHome,
                clock.instant());
        enrolments.add(enrolment, teller.subject());
        events.changed(enrolment);
        if (said.dayValue() != null) {
            values.keep(enrolment.id(), said, said.dayValue());
        }
        changed.fire(new PoliciesChanged(bound));
        if (side == Side.HOME) {
            costs.fire(new LeaveCostChanged(bound));
        }
        LOG.infof("Agreement %s: %s enrolled from %s", said.agreementId(), side, said.validFrom());
        return enrolment;
    }

    private Side sideOf(Command said) {
        Actor actor = actors.in(said.agreementId());
        if (said.side() == null) {
            return actor.actingAs(TELLER);
        }
        if (!actor.mayActAs(said.side(), TELLER)) {
            throw new TermsRejected(
                    TermsProblem.NOT_YOUR_PART, "This is done by " + TELLER + ", each for its own side.");
        }
        return said.side();
    }
}
