package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.PublicHoliday;
import dev.secondment.leave.entitlement.application.LeaveLedger;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.LeaveBindings;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Says what leave would cost and who would decide, by the same rules as the request itself, and changes nothing. */
@ApplicationScoped
public class QuoteLeave {
    private final LeaveBindings bindings;
    private final Actors actors;
    private final LeaveRules rules;
    private final ChargeCalculator calculator;
    private final LeaveLedger ledger;

    QuoteLeave(
            LeaveBindings bindings, Actors actors, LeaveRules rules, ChargeCalculator calculator, LeaveLedger ledger) {
        this.bindings = bindings;
        this.actors = actors;
        this.rules = rules;
        this.calculator = calculator;
        this.ledger = ledger;
    }

    /**
     * @param accounts one for each leave year that the leave touches
     */
    public record Quote(
            LeaveCharge charge, List<PublicHoliday> holidays, List<LeaveAccount> accounts, List<Side> route) {}

    @Transactional
    public Quote handle(LeaveAsk ask) {
        LeaveBinding binding = bindings.get(ask.agreementId());
        actors.in(ask.agreementId()).actingAs(LeaveAsk.ASKER);
        LeaveCharge charge = rules.examine(binding, ask.span());
        List<LeaveAccount> accounts = ledger.requireCovered(ask.agreementId(), ask.kind(), charge);
        return new Quote(
                charge,
                calculator.holidays(ask.span().slots(), binding.schedule()),
                accounts,
                binding.route().steps());
    }
}
