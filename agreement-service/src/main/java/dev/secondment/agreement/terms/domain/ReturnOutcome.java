package dev.secondment.agreement.terms.domain;

public enum ReturnOutcome {
    ORIGINAL_POST,
    SUITABLE_ALTERNATIVE,
    REDEPLOYMENT_POOL,
    NEXT_SECONDMENT
}
