package dev.secondment.agreement.terms.domain;

public enum BillingCadence {
    MONTHLY_ARREARS,
    MONTHLY_ADVANCE,
    QUARTERLY_ARREARS,
    ON_COMPLETION
}
