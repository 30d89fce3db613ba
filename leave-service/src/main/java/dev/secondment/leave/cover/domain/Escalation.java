package dev.secondment.leave.cover.domain;

/** Who has to see to a case that nobody covers. */
public enum Escalation {
    HOST,
    HOME
}
