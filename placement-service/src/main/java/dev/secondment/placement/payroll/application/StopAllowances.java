package dev.secondment.placement.payroll.application;

import dev.secondment.placement.payroll.domain.PayrollCase;
import dev.secondment.placement.payroll.domain.PayrollCases;
import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.PayrollInstructions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The assignment is over: its allowances end with the last day, and nobody has to ask for it. */
@ApplicationScoped
public class StopAllowances {

    private final PayrollCases cases;
    private final PayrollInstructions given;
    private final IssueInstructions instructions;

    StopAllowances(PayrollCases cases, PayrollInstructions given, IssueInstructions instructions) {
        this.cases = cases;
        this.given = given;
        this.instructions = instructions;
    }

    public record Command(UUID agreementId, LocalDate lastDay, UUID sourceEventId) {}

    @Transactional
    public void handle(Command command) {
        PayrollCase payee = cases.get(command.agreementId());
        given.runningAllowances(command.agreementId())
                .forEach(started -> instructions.issue(PayrollInstruction.stop(
                        payee, started, command.lastDay(), instructions.because(command.sourceEventId()))));
    }
}
