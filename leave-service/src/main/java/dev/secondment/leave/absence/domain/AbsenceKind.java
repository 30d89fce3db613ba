package dev.secondment.leave.absence.domain;

/** Why somebody is unexpectedly away. Known to the person and their employer; the host knows only that they are. */
public enum AbsenceKind {
    SICKNESS("SICKNESS"),
    EMERGENCY("EMERGENCY_LEAVE");

    private final String payrollCode;

    AbsenceKind(String payrollCode) {
        this.payrollCode = payrollCode;
    }

    public String payrollCode() {
        return payrollCode;
    }
}
