package dev.secondment.placement.payroll.domain;

import java.util.UUID;

/** One case for each signed agreement. */
public interface PayrollCases {

    void add(PayrollCase payrollCase);

    boolean isOpen(UUID agreementId);

    /**
     * Whoever gets a case writes to its employee's stream next, so the employee is held until the transaction ends.
     *
     * @throws PayrollRejected when the agreement's signature has not been heard of
     */
    PayrollCase get(UUID agreementId);
}
