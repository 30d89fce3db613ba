package dev.secondment.placement.payroll.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed on pay from one day on, until the next one takes its place.
 *
 * @param effectiveFrom the first day; absent in the first agreement, which holds from the assignment's first day
 * @param payroll which payroll pays
 */
public record Compensation(@Nullable LocalDate effectiveFrom, String payroll, List<Allowance> allowances) {

    public Compensation {
        allowances = List.copyOf(allowances);
    }
}
