package dev.secondment.leave.payroll.domain;

import java.util.UUID;

/**
 * What makes a day count for the pay: leave that was granted, or an absence that was settled.
 *
 * @param payrollCode what the payroll books its days as
 */
public record PayrollSource(Kind kind, UUID id, UUID agreementId, String payrollCode) {

    /** Where the days come from. */
    public enum Kind {
        LEAVE_REQUEST,
        ABSENCE
    }

    public static PayrollSource leave(UUID agreementId, UUID leaveRequestId, String payrollCode) {
        return new PayrollSource(Kind.LEAVE_REQUEST, leaveRequestId, agreementId, payrollCode);
    }

    public static PayrollSource absence(UUID agreementId, UUID absenceId, String payrollCode) {
        return new PayrollSource(Kind.ABSENCE, absenceId, agreementId, payrollCode);
    }
}
