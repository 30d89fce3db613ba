package dev.secondment.leave.absence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a doctor found the person unfit from one day to another, both included. Only that: no diagnosis, no document.
 * One that was handed in by mistake is withdrawn and stays on file.
 *
 * @param reference where the home employer keeps the document
 */
@Embeddable
public record Certificate(
        @Column(name = "certificate_id") UUID id,
        @Column(name = "agreement_id") UUID agreementId,
        @Column(name = "from_day") LocalDate from,
        @Column(name = "to_day") LocalDate to,
        @Nullable String reference,
        @Column(name = "received_at") Instant receivedAt,
        @Column(name = "withdrawn_at") @Nullable Instant withdrawnAt) {
    private static final int LONGEST_DAYS = 78 * 7;

    public Certificate {
        if (from.isAfter(to)) {
            throw new AbsenceRejected(AbsenceProblem.INVALID_DATES, from + " is after " + to + ".");
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
            throw new AbsenceRejected(
                    AbsenceProblem.CERTIFICATE_TOO_LONG, "The certificate runs from " + from + " to " + to + ".");
        }
    }

    public static Certificate received(
            UUID id, UUID agreementId, LocalDate from, LocalDate to, @Nullable String reference, Instant at) {
        return new Certificate(id, agreementId, from, to, reference, at, null);
    }

    Certificate withdrawn(Instant at) {
        return new Certificate(id, agreementId, from, to, reference, receivedAt, at);
    }

    boolean isValid() {
        return withdrawnAt == null;
    }

    boolean saysTheSameAs(Certificate other) {
        return isValid() && from.equals(other.from) && to.equals(other.to);
    }
}
