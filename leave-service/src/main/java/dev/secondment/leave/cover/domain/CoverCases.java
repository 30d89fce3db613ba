package dev.secondment.leave.cover.domain;

import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cover cases of the agreements that the caller has a part in, and those in which the caller was asked. */
public interface CoverCases {

    void add(CoverCase opened);

    /** What was changed is written now, with the rights of now. */
    void store();

    Optional<CoverCase> find(UUID id);

    default CoverCase get(UUID id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /** Only the agreement, so that it can be locked before the case itself is read. */
    Optional<UUID> findAgreementOf(UUID id);

    default UUID agreementOf(UUID id) {
        return findAgreementOf(id).orElseThrow(() -> unknown(id));
    }

    Optional<CoverCase> findFor(UUID absenceId);

    List<CoverCase> of(UUID agreementId);

    /** Newest first, by id; those of the caller's agreements and those in which the caller was asked. */
    List<CoverCase> page(@Nullable UUID agreementId, @Nullable UUID after, int size);

    /** Cases with an offer whose time is up. */
    List<UUID> withExpiredOffers(Instant now, int atMost);

    /** Cases without an answer whose day is over somewhere on earth. */
    List<UUID> unanswered(LocalDate latestToday, int atMost);

    /** Cases of absences that go on, of which more is known by now. */
    List<UUID> goingOn(Instant now, int atMost);

    /** Held until the transaction ends: what somebody takes on is decided one after the other, whatever the agreement. */
    void hold(CoverPerson person);

    /** What people cover in a range, in the cases that the caller may see. */
    List<Covering> covering(Collection<CoverPerson> people, SlotRange range);

    private static CoverRejected unknown(UUID id) {
        return new CoverRejected(CoverProblem.UNKNOWN, "There is no cover case " + id + ".");
    }

    /** Somebody covers a half day of a case. */
    record Covering(UUID coverCaseId, UUID agreementId, CoverPerson person, Slot slot) {}
}
