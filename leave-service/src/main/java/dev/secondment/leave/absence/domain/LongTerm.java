package dev.secondment.leave.absence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an absence lasts longer than the policy lets pass unasked: home HR says how the placement goes on. What follows
 * for the agreement, its suspension or its end, is done there.
 *
 * @param since the day on which it became long
 * @param decisionDueOn until when home HR is asked to answer
 */
@Embeddable
public record LongTerm(
        @Column(name = "long_since") LocalDate since,
        @Column(name = "decision_due_on") LocalDate decisionDueOn,
        @Enumerated(EnumType.STRING) @Nullable LongAbsenceDecision decision,
        @Column(name = "decided_at") @Nullable Instant decidedAt) {
    private static final int DAYS_TO_DECIDE = 14;

    static LongTerm reached(LocalDate day) {
        return new LongTerm(day, day.plusDays(DAYS_TO_DECIDE), null, null);
    }

    LongTerm decided(LongAbsenceDecision answer, Instant at) {
        return new LongTerm(since, decisionDueOn, answer, at);
    }
}
