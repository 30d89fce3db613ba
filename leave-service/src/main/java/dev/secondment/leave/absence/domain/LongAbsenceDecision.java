package dev.secondment.leave.absence.domain;

/** How a placement goes on while somebody is absent for long. */
public enum LongAbsenceDecision {
    /** As before: the person is expected back. */
    CONTINUE,
    /** The placement is to rest meanwhile. */
    HOLD,
    /** The placement is to end. */
    END
}
