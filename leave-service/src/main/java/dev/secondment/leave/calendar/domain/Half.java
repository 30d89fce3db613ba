package dev.secondment.leave.calendar.domain;

/** The halves of a working day. Half a day is the smallest amount of leave. */
public enum Half {
    AM,
    PM
}
