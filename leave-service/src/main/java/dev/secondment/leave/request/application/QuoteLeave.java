package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.PublicHoliday;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.entitlement.domain.YearBalance;
import dev.secondment.leave.policy.application.PoliciesOfRecord;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.request.domain.Routing;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Says what leave would cost and who would decide, by the same rules as the request itself, and changes nothing. */
@ApplicationScoped
public class QuoteLeave {
    private final TermsOfRecord terms;
    private final PoliciesOfRecord policies;
    private final Actors actors;
    private final LeaveRules rules;
    private final ChargeCalculator calculator;
    private final LeaveBooks books;

    QuoteLeave(
            TermsOfRecord terms,
            PoliciesOfRecord policies,
            Actors actors,
            LeaveRules rules,
            ChargeCalculator calculator,
            LeaveBooks books) {
        this.terms = terms;
        this.policies = policies;
        this.actors = actors;
        this.rules = rules;
        this.calculator = calculator;
        this.books = books;
    }

    /**
     * @param balances one for each leave year that the leave touches; none for kinds without a balance
     * @param route who decides on the days in the placement, else on those around it
     * @param parts more than one where the leave reaches over the placement's first or last day
     */
    public record Quote(
            LeaveCharge charge,
            List<PublicHoliday> holidays,
            List<YearBalance> balances,
            List<Side> route,
            List<Part> parts) {}

    /** What is asked for on one side of the placement's first or last day. */
    public record Part(LeaveSpan span, LeaveCharge charge, boolean outside, List<Side> route) {}

    @Transactional
    public Quote handle(LeaveAsk ask) {
        BoundTerms bound = terms.of(ask.agreementId());
        Enrolments enrolments = policies.of(bound);
        Side by = LeaveAsk.asker(actors.in(ask.agreementId()));
        LeaveCharge charge = rules.examine(
                new LeaveRules.Case(bound, enrolments, ask.kind(), ask.span(), by, Optional.empty(), false));
        List<YearBalance> balances = books.requireCovered(ask.agreementId(), ask.kind(), charge);
        List<Part> parts = Boundary.parts(bound, ask.span()).stream()
                .filter(part -> !charge.within(part).isNothing())
                .map(part -> part(ask, bound, part, charge))
                .toList();
        List<Side> route = parts.stream()
                .filter(part -> !part.outside())
                .findFirst()
                .orElse(parts.getFirst())
                .route();
        return new Quote(
                charge, calculator.holidays(ask.span().slots(), enrolments.schedule()), balances, route, parts);
    }

    private static Part part(LeaveAsk ask, BoundTerms bound, SlotRange range, LeaveCharge charge) {
        LeaveSpan span = LeaveSpan.of(range);
        Routing routing = Routing.of(bound, ask.kind(), span.from());
        return new Part(span, charge.within(range), routing.outside(), routing.steps());
    }
}
