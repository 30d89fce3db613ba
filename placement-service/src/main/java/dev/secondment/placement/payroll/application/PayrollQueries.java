package dev.secondment.placement.payroll.application;

import dev.secondment.placement.payroll.domain.ControlTotal;
import dev.secondment.placement.payroll.domain.PayrollInstructions;
import dev.secondment.placement.payroll.domain.PayrollInstructions.Filter;
import dev.secondment.placement.payroll.domain.PayrollInstructions.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;

/** What a payroll reads. */
@ApplicationScoped
public class PayrollQueries {

    private final PayrollInstructions instructions;

    PayrollQueries(PayrollInstructions instructions) {
        this.instructions = instructions;
    }

    /** @param place where a reader goes on */
    public record Placed(PayrollInstructionView instruction, Place place) {}

    @Transactional
    public List<ControlTotal> controlTotals(YearMonth period) {
        return instructions.controlTotals(period);
    }

    @Transactional
    public List<Placed> list(Filter filter, Place after, int limit) {
        return instructions.list(filter, after, limit).stream()
                .map(given -> new Placed(PayrollInstructionView.of(given.instruction()), given.place()))
                .toList();
    }
}
