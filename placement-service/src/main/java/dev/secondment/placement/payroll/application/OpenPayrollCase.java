package dev.secondment.placement.payroll.application;

import dev.secondment.placement.payroll.domain.PayrollCase;
import dev.secondment.placement.payroll.domain.PayrollCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A signed agreement: from now on the payroll knows whom later facts are about. */
@ApplicationScoped
public class OpenPayrollCase {

    private final PayrollCases cases;

    OpenPayrollCase(PayrollCases cases) {
        this.cases = cases;
    }

    public record Command(UUID agreementId, UUID homeOrganizationId, String employeeRef) {}

    @Transactional
    public void handle(Command command) {
        if (!cases.isOpen(command.agreementId())) {
            cases.add(new PayrollCase(command.agreementId(), command.homeOrganizationId(), command.employeeRef()));
        }
    }
}
