package dev.secondment.agreement.terms.domain;

public enum OvertimeTreatment {
    PAID,
    TIME_OFF,
    INCLUDED_IN_PAY
}
