package dev.secondment.placement.payroll.application;

import dev.secondment.placement.payroll.domain.PayrollInstructions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a payroll reads; row-level security cuts it to the agreements in which the caller is the home side. */
@ApplicationScoped
public class PayrollQueries {

    private final PayrollInstructions instructions;

    PayrollQueries(PayrollInstructions instructions) {
        this.instructions = instructions;
    }

    /** @param position where a reader goes on */
    public record Placed(PayrollInstructionView instruction, long position) {}

    @Transactional
    public List<Placed> list(PayrollInstructions.Filter filter, long afterPosition, int limit) {
        return instructions.list(filter, afterPosition, limit).stream()
                .map(given -> new Placed(PayrollInstructionView.of(given), given.position()))
                .toList();
    }
}
