package dev.secondment.agreement.terms.domain;

/** Per what a cap counts. */
public enum CapPeriod {
    ONCE,
    DAY,
    TRIP,
    MONTH,
    YEAR
}
