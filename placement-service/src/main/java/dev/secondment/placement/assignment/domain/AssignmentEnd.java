package dev.secondment.placement.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an assignment ends, and why.
 *
 * @param planned the last day of the agreed term
 * @param agreed the last day, where the agreement names another than the planned one
 * @param actual the last day worked, once it is over
 * @param reason why, once an end is agreed or it is over
 */
@Embeddable
record AssignmentEnd(
        @Column(name = "planned_end") LocalDate planned,

        @Column(name = "agreed_last_day") @Nullable LocalDate agreed,

        @Column(name = "actual_end") @Nullable LocalDate actual,

        @Enumerated(EnumType.STRING) @Column(name = "end_reason") @Nullable
        EndReason reason) {

    AssignmentEnd {
        // A last day that is the planned one moves with it, once an amendment moves that.
        agreed = planned.equals(agreed) ? null : agreed;
    }

    static AssignmentEnd asPlanned(LocalDate planned) {
        return new AssignmentEnd(planned, null, null, null);
    }

    LocalDate expected() {
        return agreed == null ? planned : agreed;
    }

    /** The last day as far as it is known. */
    LocalDate day() {
        return actual == null ? expected() : actual;
    }

    AssignmentEnd plannedFor(LocalDate day) {
        return new AssignmentEnd(day, agreed, actual, reason);
    }

    AssignmentEnd agreedFor(LocalDate day, @Nullable EndReason why) {
        return new AssignmentEnd(planned, day, actual, why);
    }

    /** It is over with the day that was expected. */
    AssignmentEnd over() {
        return over(expected(), reason == null ? EndReason.AS_PLANNED : reason);
    }

    AssignmentEnd over(LocalDate day, EndReason why) {
        return new AssignmentEnd(planned, agreed, day, why);
    }
}
