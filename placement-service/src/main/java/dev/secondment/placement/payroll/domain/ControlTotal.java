package dev.secondment.placement.payroll.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was told about one payroll period on one day, counted and summed, so that a payroll can see whether it has it all.
 * Instructions that others supersede are counted too: they were told.
 *
 * @param day in UTC
 * @param days sum of all quantities
 * @param amounts sum of all monthly amounts, by currency
 * @param lastSequence grows with each instruction, and has gaps
 */
public record ControlTotal(
        LocalDate day, long instructions, BigDecimal days, List<Sum> amounts, long lastSequence, UUID lastInstruction) {

    public ControlTotal {
        amounts = List.copyOf(amounts);
    }

    /** Of one currency. */
    public record Sum(BigDecimal amount, String currency) {}
}
