package dev.secondment.leave.absence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when a certificate is owed, and what was said about it already. The first is due some days into the absence,
 * the next one the day after the last one ran out.
 *
 * @param firstDueOn of the first certificate
 * @param dueOn of the next one
 * @param remindedOf the due date of which the person was reminded
 * @param overdueOf the due date that was let pass, and said so
 */
@Embeddable
public record CertificateWatch(
        @Column(name = "certificate_due_on") LocalDate firstDueOn,
        @Column(name = "certificate_next_due_on") LocalDate dueOn,
        @Column(name = "certificate_reminded_of") @Nullable LocalDate remindedOf,
        @Column(name = "certificate_overdue_of") @Nullable LocalDate overdueOf) {

    static CertificateWatch from(LocalDate due) {
        return new CertificateWatch(due, due, null, null);
    }

    /** A date that moved is watched anew; one that came back is said again. */
    CertificateWatch after(Optional<LocalDate> certifiedUntil) {
        LocalDate next = certifiedUntil
                .map(until -> until.plusDays(1))
                .filter(day -> day.isAfter(firstDueOn))
                .orElse(firstDueOn);
        return next.equals(dueOn) ? this : new CertificateWatch(firstDueOn, next, null, null);
    }

    CertificateWatch askedAgain() {
        return new CertificateWatch(firstDueOn, dueOn, null, null);
    }

    boolean isToBeSaidOn(LocalDate today) {
        return !today.isBefore(dueOn) && !dueOn.equals(remindedOf);
    }

    boolean isOverdueOn(LocalDate today) {
        return today.isAfter(dueOn) && !dueOn.equals(overdueOf);
    }

    CertificateWatch said(LocalDate today) {
        return new CertificateWatch(firstDueOn, dueOn, dueOn, today.isAfter(dueOn) ? dueOn : overdueOf);
    }
}
