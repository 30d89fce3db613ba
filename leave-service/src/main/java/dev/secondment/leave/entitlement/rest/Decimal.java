package dev.secondment.leave.entitlement.rest;

/** How days and hours are written in requests. */
final class Decimal {
    /** Not nothing, and of either sign. */
    static final String CHANGE = "^(?!-?0*(\\.0*)?$)-?\\d{1,3}(\\.\\d{1,4})?$";

    static final String MORE_THAN_NOTHING = "^(?!0*(\\.0*)?$)\\d{1,3}(\\.\\d{1,4})?$";

    static final String AMOUNT = "^\\d{1,3}(\\.\\d{1,4})?$";

    private Decimal() {}
}
