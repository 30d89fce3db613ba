package dev.secondment.leave.absence.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The certificates of one absence in the order in which they came, and what is owed next. */
@Embeddable
class CertificateFile {

    @Embedded
    private CertificateWatch watch;

    @ElementCollection
    @CollectionTable(name = "absence_certificate", joinColumns = @JoinColumn(name = "absence_id"))
    @OrderColumn(name = "position")
    private List<Certificate> certificates = new ArrayList<>();

    protected CertificateFile() {}

    CertificateFile(LocalDate firstDueOn) {
        this.watch = CertificateWatch.from(firstDueOn);
    }

    /** @return whether it says anything new; the same one sent again does not */
    boolean add(Certificate certificate) {
        if (certificates.stream().anyMatch(known -> known.saysTheSameAs(certificate))) {
            return false;
        }
        certificates.add(certificate);
        watch = watch.after(validUntil());
        return true;
    }

    Certificate withdraw(UUID id, Instant at) {
        for (int position = 0; position < certificates.size(); position++) {
            Certificate known = certificates.get(position);
            if (known.id().equals(id) && known.isValid()) {
                certificates.set(position, known.withdrawn(at));
                watch = watch.after(validUntil()).askedAgain();
                return known;
            }
        }
        throw new AbsenceRejected(
                AbsenceProblem.CERTIFICATE_UNKNOWN, "There is no certificate " + id + " to withdraw.");
    }

    void said(LocalDate today) {
        watch = watch.said(today);
    }

    CertificateWatch watch() {
        return watch;
    }

    Optional<LocalDate> validUntil() {
        return valid().map(Certificate::to).max(LocalDate::compareTo);
    }

    Stream<Certificate> valid() {
        return certificates.stream().filter(Certificate::isValid);
    }

    List<Certificate> all() {
        return List.copyOf(certificates);
    }
}
