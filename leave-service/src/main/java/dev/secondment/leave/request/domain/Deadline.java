package dev.secondment.leave.request.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Until when those who are asked now have to answer.
 *
 * @param answerDueOn the last day, included, in the placement's time zone
 * @param remindOn from when on they are reminded, once
 * @param reminded whether they were
 */
@Embeddable
public record Deadline(
        @Column(name = "answer_due_on") LocalDate answerDueOn,
        @Column(name = "remind_on") LocalDate remindOn,
        boolean reminded) {

    public static Deadline of(LocalDate answerDueOn, LocalDate remindOn) {
        return new Deadline(answerDueOn, remindOn, false);
    }

    Deadline withReminder() {
        return new Deadline(answerDueOn, remindOn, true);
    }
}
