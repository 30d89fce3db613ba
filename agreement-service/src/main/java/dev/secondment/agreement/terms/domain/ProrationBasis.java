package dev.secondment.agreement.terms.domain;

/** How a part of a month is reckoned. */
public enum ProrationBasis {
    CALENDAR_DAYS,
    WORKING_DAYS,
    THIRTIETHS,
    NONE
}
