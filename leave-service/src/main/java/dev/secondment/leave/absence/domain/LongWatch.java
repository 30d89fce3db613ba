package dev.secondment.leave.absence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an absence is a long one, and what home HR said then.
 *
 * @param longOn the day from which it is, if it goes on until then
 */
@Embeddable
record LongWatch(
        @Column(name = "long_on") LocalDate longOn,
        @Embedded @Nullable LongTerm longTerm) {

    static LongWatch from(LocalDate longOn) {
        return new LongWatch(longOn, null);
    }

    boolean isReachedOn(LocalDate today) {
        return longTerm == null && !today.isBefore(longOn);
    }

    LongWatch reached(LocalDate day) {
        return new LongWatch(longOn, LongTerm.reached(day));
    }

    LongWatch decided(LongAbsenceDecision decision, Instant at) {
        if (longTerm == null) {
            throw new AbsenceRejected(
                    AbsenceProblem.NOT_LONG, "It becomes a long absence if it goes on until " + longOn + ".");
        }
        return new LongWatch(longOn, longTerm.decided(decision, at));
    }
}
