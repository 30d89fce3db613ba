package dev.secondment.placement.payroll.application;

import dev.secondment.placement.payroll.domain.PayrollCase;
import dev.secondment.placement.payroll.domain.PayrollCases;
import dev.secondment.placement.payroll.domain.PayrollInstruction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The placement is active: the agreed allowances are paid from its first day. */
@ApplicationScoped
public class StartAllowances {

    private final PayrollCases cases;
    private final IssueInstructions instructions;

    StartAllowances(PayrollCases cases, IssueInstructions instructions) {
        this.cases = cases;
        this.instructions = instructions;
    }

    public record Command(UUID agreementId, LocalDate firstDay, LocalDate expectedEnd, UUID sourceEventId) {}

    @Transactional
    public void handle(Command command) {
        PayrollCase payee = cases.get(command.agreementId());
        payee.allowances()
                .forEach(allowance -> instructions.issue(PayrollInstruction.start(
                        payee,
                        allowance,
                        command.firstDay(),
                        command.expectedEnd(),
                        instructions.because(command.sourceEventId()))));
    }
}
