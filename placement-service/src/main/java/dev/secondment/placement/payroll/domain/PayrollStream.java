package dev.secondment.placement.payroll.domain;

import java.util.UUID;

/** The ordered stream of instructions that payrolls follow, written in the transaction of the instruction. */
public interface PayrollStream {

    /** @return the event's id */
    UUID publish(PayrollInstruction instruction);
}
