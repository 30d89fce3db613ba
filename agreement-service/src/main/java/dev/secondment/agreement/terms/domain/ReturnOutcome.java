package dev.secondment.agreement.terms.domain;

/** What becomes of the person at the end. Only the first four can be agreed beforehand. */
public enum ReturnOutcome {
    ORIGINAL_POST,
    SUITABLE_ALTERNATIVE,
    REDEPLOYMENT_POOL,
    NEXT_SECONDMENT,
    CONVERTED_TO_HOST,
    REDUNDANCY,
    RESIGNED,
    RETIRED,
    DECEASED
}
