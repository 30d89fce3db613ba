package dev.secondment.leave.absence.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The absences of the agreements that the caller has a part in. */
public interface Absences {

    /** Stored at once, so that the database's own guard against overlaps speaks now and not at the end. */
    void add(Absence absence);

    Optional<Absence> find(UUID id);

    default Absence get(UUID id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /** Only the agreement, so that it can be locked before the absence itself is read. */
    Optional<UUID> findAgreementOf(UUID id);

    default UUID agreementOf(UUID id) {
        return findAgreementOf(id).orElseThrow(() -> unknown(id));
    }

    /** An absence that goes on at some time on or after a day. */
    Optional<Absence> reaching(UUID agreementId, LocalDate day);

    List<Absence> of(UUID agreementId);

    /** Those whose last day is not known yet. */
    default List<Absence> open(UUID agreementId) {
        return of(agreementId).stream()
                .filter(absence -> absence.lastDay().isEmpty())
                .toList();
    }

    /** Newest first, by id. */
    List<Absence> page(@Nullable UUID agreementId, @Nullable UUID after, int size);

    private static AbsenceRejected unknown(UUID id) {
        return new AbsenceRejected(AbsenceProblem.UNKNOWN, "There is no absence " + id + ".");
    }
}
