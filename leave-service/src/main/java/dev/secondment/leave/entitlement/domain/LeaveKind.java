package dev.secondment.leave.entitlement.domain;

/** A kind of leave that is asked for, decided, and drawn from a balance. */
public enum LeaveKind {
    ANNUAL("ANNUAL_LEAVE");

    private final String payrollCode;

    LeaveKind(String payrollCode) {
        this.payrollCode = payrollCode;
    }

    public String payrollCode() {
        return payrollCode;
    }
}
