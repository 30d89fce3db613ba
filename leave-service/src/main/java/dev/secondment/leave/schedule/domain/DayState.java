package dev.secondment.leave.schedule.domain;

/** What a plan says of half a day. */
public enum DayState {
    /** At work. */
    AVAILABLE,
    /** On leave, ill or away for another reason; which one, a plan of the host does not say. */
    ABSENT,
    /** The working pattern leaves it free. */
    NOT_WORKED,
    /** The holiday calendar of the terms frees it. */
    PUBLIC_HOLIDAY,
    /** The terms of that day cannot be carried out: nobody knows what is worked. */
    UNKNOWN
}
