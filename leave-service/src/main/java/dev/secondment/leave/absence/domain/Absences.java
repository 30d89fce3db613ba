package dev.secondment.leave.absence.domain;

import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import java.time.LocalDate;
import java.util.Collection;
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

    /** Absences that hold half days of a range or go on into it, by first half day; none that were withdrawn. */
    List<Absence> touching(Collection<UUID> agreementIds, SlotRange range);

    /** The first absence that holds half days from a slot on. */
    Optional<Absence> from(UUID agreementId, Slot slot);

    List<Absence> of(UUID agreementId);

    /** Those whose last day is not known yet. */
    default List<Absence> open(UUID agreementId) {
        return of(agreementId).stream()
                .filter(absence -> absence.span().last().isEmpty() && absence.status() != AbsenceStatus.WITHDRAWN)
                .toList();
    }

    /** Sickness whose certificate is due somewhere on earth and has not been spoken of. */
    List<UUID> certificateDue(LocalDate latestToday, int atMost);

    /** Absences that go on and become long somewhere on earth. */
    List<UUID> becomingLong(LocalDate latestToday, int atMost);

    /** Newest first, by id. */
    List<Absence> page(@Nullable UUID agreementId, @Nullable UUID after, int size);

    static AbsenceRejected unknown(UUID id) {
        return new AbsenceRejected(AbsenceProblem.UNKNOWN, "There is no absence " + id + ".");
    }
}
