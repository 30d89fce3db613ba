package dev.secondment.placement.payroll.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.secondment.placement.payroll.domain.DayStatement;
import dev.secondment.placement.payroll.domain.PaidDay;
import dev.secondment.placement.payroll.domain.PayrollCase;
import dev.secondment.placement.payroll.domain.PayrollCases;
import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.PayrollInstructions;
import dev.secondment.placement.payroll.domain.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Another payroll may have taken over: each day is told to the one that pays it. */
    void followPayrolls(PayrollCase payee, UUID sourceEventId) {
        record What(String element, UUID about) {}
        Map<What, List<PayrollInstruction>> told = given.daysInForce(payee.agreementId()).stream()
                .collect(groupingBy(
                        day -> new What(day.element(), day.about().orElseThrow()), LinkedHashMap::new, toList()));
        told.forEach((what, inForce) -> new DayStatement(payee, what.element(), what.about(), inForce)
                .followPayrolls(() -> instructions.because(sourceEventId))
                .forEach(instructions::issue));
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
