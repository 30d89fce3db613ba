package dev.secondment.placement.payroll.application;

import dev.secondment.placement.payroll.domain.PayrollCase;
import dev.secondment.placement.payroll.domain.PayrollCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The placement is active: the agreed allowances are paid from its first day. */
@ApplicationScoped
public class StartAllowances {

    private final PayrollCases cases;
    private final SettleAllowances settle;

    StartAllowances(PayrollCases cases, SettleAllowances settle) {
        this.cases = cases;
        this.settle = settle;
    }

    public record Command(UUID agreementId, LocalDate firstDay, LocalDate expectedEnd, UUID sourceEventId) {}

    @Transactional
    public void handle(Command command) {
        PayrollCase payee = cases.get(command.agreementId());
        payee.payFrom(command.firstDay(), command.expectedEnd());
        settle.with(payee, command.sourceEventId());
    }
}
