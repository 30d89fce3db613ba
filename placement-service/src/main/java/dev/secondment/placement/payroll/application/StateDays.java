package dev.secondment.placement.payroll.application;

import dev.secondment.placement.payroll.domain.DayStatement;
import dev.secondment.placement.payroll.domain.PaidDay;
import dev.secondment.placement.payroll.domain.PayrollCases;
import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.PayrollInstructions;
import dev.secondment.placement.payroll.domain.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Leave approved or cancelled, an absence over or certified: the payroll is told which days that makes. */
@ApplicationScoped
public class StateDays {

    private final PayrollCases cases;
    private final PayrollInstructions given;
    private final IssueInstructions instructions;

    StateDays(PayrollCases cases, PayrollInstructions given, IssueInstructions instructions) {
        this.cases = cases;
        this.given = given;
        this.instructions = instructions;
    }

    /**
     * @param about the leave request or absence
     * @param days all of its days as they are known now; none when it came to nothing
     */
    public record Command(
            UUID agreementId, String element, UUID about, List<PaidDay> days, Postings postings, UUID sourceEventId) {}

    @Transactional
    public void handle(Command command) {
        DayStatement statement = statement(command.agreementId(), command.element(), command.about());
        restate(statement, command.days(), command.postings(), command.sourceEventId());
    }

    /** What the payroll currently books for one leave request or absence. */
    DayStatement statement(UUID agreementId, String element, UUID about) {
        return new DayStatement(cases.get(agreementId), element, about, given.inForce(agreementId, element, about));
    }

    void restate(DayStatement statement, List<PaidDay> days, Postings postings, UUID sourceEventId) {
        List<PayrollInstruction> news = statement.restate(days, postings, () -> instructions.because(sourceEventId));
        news.forEach(instructions::issue);
    }
}
