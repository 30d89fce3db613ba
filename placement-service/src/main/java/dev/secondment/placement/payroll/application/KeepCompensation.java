package dev.secondment.placement.payroll.application;

import dev.secondment.placement.payroll.domain.Compensation;
import dev.secondment.placement.payroll.domain.PayrollCase;
import dev.secondment.placement.payroll.domain.PayrollCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * What the parties agreed to pay on top of the salary, at signing and ever since. Nothing is paid before the placement is
 * active; from then on the payroll is told each difference at once, whether it lies in the past or ahead.
 */
@ApplicationScoped
public class KeepCompensation {

    private final PayrollCases cases;
    private final SettleAllowances settle;
    private final StateDays days;

    KeepCompensation(PayrollCases cases, SettleAllowances settle, StateDays days) {
        this.cases = cases;
        this.settle = settle;
        this.days = days;
    }

    /** @param timeline all that is agreed, from the first day on */
    public record Command(UUID agreementId, List<Compensation> timeline, UUID sourceEventId) {}

    @Transactional
    public void handle(Command command) {
        PayrollCase payee = cases.get(command.agreementId());
        payee.agree(command.timeline());
        settle.with(payee, command.sourceEventId());
        days.followPayrolls(payee, command.sourceEventId());
    }
}
