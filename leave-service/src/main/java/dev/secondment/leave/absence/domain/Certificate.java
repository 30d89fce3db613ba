package dev.secondment.leave.absence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a doctor found the person unfit from one day to another, both included. Only that: no diagnosis, no document.
 *
 * @param reference where the home employer keeps the document
 */
@Embeddable
public record Certificate(
        @Column(name = "agreement_id") UUID agreementId,
        @Column(name = "from_day") LocalDate from,
        @Column(name = "to_day") LocalDate to,
        @Nullable String reference,
        @Column(name = "received_at") Instant receivedAt) {

    public Certificate {
        if (from.isAfter(to)) {
            throw new AbsenceRejected(AbsenceProblem.INVALID_DATES, from + " is after " + to + ".");
        }
    }

    boolean saysTheSameAs(Certificate other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
