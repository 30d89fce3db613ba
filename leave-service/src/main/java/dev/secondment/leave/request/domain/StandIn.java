package dev.secondment.leave.request.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers, and who does in their place. A person is named by employee number or by the subject of their token.
 *
 * @param from first day on which it holds
 * @param to last day, included; open where nothing is said
 */
@Embeddable
public record StandIn(
        String approver,
        String deputy,

        @Column(name = "deputy_answers") @Enumerated(EnumType.STRING)
        DeputyAnswers deputyAnswers,

        @Column(name = "from_day") LocalDate from,
        @Column(name = "to_day") @Nullable LocalDate to) {

    /** When the deputy is asked. */
    public enum DeputyAnswers {
        /** On all of these days: the approver is away. */
        ALWAYS,
        /** On the days of the approver's own approved leave: known of those who are named by employee number. */
        ON_OWN_LEAVE
    }

    public StandIn {
        if (to != null && to.isBefore(from)) {
            throw new LeaveRejected(LeaveProblem.INVALID_DATES, from + " is after " + to + ".");
        }
        if (approver.equals(deputy)) {
            throw new LeaveRejected(LeaveProblem.OWN_DEPUTY, "The deputy is the approver.");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
