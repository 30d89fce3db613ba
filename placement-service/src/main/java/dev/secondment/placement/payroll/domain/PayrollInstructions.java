package dev.secondment.placement.payroll.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All instructions ever given; append only. */
public interface PayrollInstructions {

    void add(PayrollInstruction instruction);

    /** The allowances of an agreement that were started and not stopped. */
    List<PayrollInstruction> runningAllowances(UUID agreementId);

    /** The instructions about one leave request or absence that nothing supersedes. */
    List<PayrollInstruction> inForce(UUID agreementId, String element, UUID about);

    /** In the order in which they were given. */
    List<PayrollInstruction> list(Filter filter, long afterPosition, int limit);

    /** @param period the month that instructions are about, as {@code YYYY-MM} */
    record Filter(Optional<String> employeeRef, Optional<String> period) {}
}
