package dev.secondment.placement.payroll.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.secondment.placement.payroll.domain.AllowanceStatement;
import dev.secondment.placement.payroll.domain.PaySchedule;
import dev.secondment.placement.payroll.domain.Payable;
import dev.secondment.placement.payroll.domain.PayrollCase;
import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.PayrollInstructions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells payrolls the difference between what they were told about an agreement's allowances and what is agreed. */
@ApplicationScoped
class SettleAllowances {

    private final PayrollInstructions given;
    private final IssueInstructions instructions;
    private final Clock clock;

    SettleAllowances(PayrollInstructions given, IssueInstructions instructions, Clock clock) {
        this.given = given;
        this.instructions = instructions;
        this.clock = clock;
    }

    void with(PayrollCase payee, UUID sourceEventId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<Payable, PaySchedule> agreed = payee.schedules();
        Map<Payable, List<PayrollInstruction>> told = given.allowancesInForce(payee.agreementId()).stream()
                .collect(groupingBy(PayrollInstruction::payable, LinkedHashMap::new, toList()));
        Set<Payable> all = new LinkedHashSet<>(told.keySet());
        all.addAll(agreed.keySet());
        for (Payable what : all) {
            new AllowanceStatement(payee, what, told.getOrDefault(what, List.of()))
                    .restate(
                            agreed.getOrDefault(what, PaySchedule.NOTHING),
                            today,
                            () -> instructions.because(sourceEventId))
                    .forEach(instructions::issue);
        }
    }
}
