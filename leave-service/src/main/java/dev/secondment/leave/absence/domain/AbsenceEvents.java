package dev.secondment.leave.absence.domain;

import java.util.UUID;

/** Tells other systems what happened to absences, in the transaction in which it happens. */
public interface AbsenceEvents {

    /** Answers the event's id, for a correction to name. */
    UUID publish(AbsenceEvent event);
}
