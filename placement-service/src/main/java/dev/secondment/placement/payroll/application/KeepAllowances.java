package dev.secondment.placement.payroll.application;

import dev.secondment.placement.payroll.domain.Allowance;
import dev.secondment.placement.payroll.domain.PayrollCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the parties agreed to pay on top of the salary; it is paid once the placement is active. */
@ApplicationScoped
public class KeepAllowances {

    private final PayrollCases cases;

    KeepAllowances(PayrollCases cases) {
        this.cases = cases;
    }

    public record Command(UUID agreementId, String payroll, List<Allowance> allowances) {}

    @Transactional
    public void handle(Command command) {
        cases.get(command.agreementId()).agree(command.payroll(), command.allowances());
    }
}
