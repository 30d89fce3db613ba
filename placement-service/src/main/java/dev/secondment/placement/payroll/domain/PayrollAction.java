package dev.secondment.placement.payroll.domain;

/** What a payroll is to do with an element. */
public enum PayrollAction {
    /** Pay it every month from now on. */
    START,
    /** Pay this every month from now on, in place of what was paid before. */
    CHANGE,
    /** Pay it for the last time. */
    STOP,
    /** Book it once. */
    ONE_OFF
}
