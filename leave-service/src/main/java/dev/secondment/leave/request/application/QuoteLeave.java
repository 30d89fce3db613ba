package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.PublicHoliday;
import dev.secondment.leave.entitlement.application.LeaveLedger;
import dev.secondment.leave.entitlement.domain.YearBalance;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Says what leave would cost and who would decide, by the same rules as the request itself, and changes nothing. */
@ApplicationScoped
public class QuoteLeave {
    private final TermsOfRecord terms;
    private final Actors actors;
    private final LeaveRules rules;
    private final ChargeCalculator calculator;
    private final LeaveLedger ledger;

    QuoteLeave(TermsOfRecord terms, Actors actors, LeaveRules rules, ChargeCalculator calculator, LeaveLedger ledger) {
        this.terms = terms;
        this.actors = actors;
        this.rules = rules;
        this.calculator = calculator;
        this.ledger = ledger;
    }

    /**
     * @param balances one for each leave year that the leave touches
     */
    public record Quote(
            LeaveCharge charge, List<PublicHoliday> holidays, List<YearBalance> balances, List<Side> route) {}

    @Transactional
    public Quote handle(LeaveAsk ask) {
        BoundTerms bound = terms.of(ask.agreementId());
        actors.in(ask.agreementId()).actingAs(LeaveAsk.ASKER);
        LeaveCharge charge = rules.examine(bound, ask.span());
        List<YearBalance> balances = ledger.requireCovered(ask.agreementId(), ask.kind(), charge);
        return new Quote(
                charge,
                calculator.holidays(ask.span().slots(), bound.schedule()),
                balances,
                bound.on(ask.span().from()).route().steps());
    }
}
