package dev.secondment.placement.payroll.application;

import dev.secondment.placement.payroll.domain.PayrollCase;
import dev.secondment.placement.payroll.domain.PayrollCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The end of the assignment is known, or known to be another: its allowances end with it, and nobody has to ask. */
@ApplicationScoped
public class EndAllowances {

    private final PayrollCases cases;
    private final SettleAllowances settle;

    EndAllowances(PayrollCases cases, SettleAllowances settle) {
        this.cases = cases;
        this.settle = settle;
    }

    /** @param certain whether the end has come near enough for the payroll to be told */
    public record Command(UUID agreementId, LocalDate lastDay, boolean certain, UUID sourceEventId) {}

    @Transactional
    public void handle(Command command) {
        PayrollCase payee = cases.get(command.agreementId());
        payee.payUntil(command.lastDay(), command.certain());
        settle.with(payee, command.sourceEventId());
    }
}
