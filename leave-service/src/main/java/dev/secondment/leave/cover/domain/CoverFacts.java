package dev.secondment.leave.cover.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** A cover case as it stood when the transaction read it. */
public record CoverFacts(
        UUID id,
        long version,
        UUID agreementId,
        UUID absenceId,
        CoverPlace place,
        CoverStatus status,
        LocalDate firstDay,
        Optional<LocalDate> expectedReturn,
        boolean hostTold,
        LocalDate knownTo,
        boolean absenceOver,
        Instant openedAt,
        LocalDate answerDueOn,
        Optional<Escalation> escalatedTo,
        List<Held> slots,
        List<CoverOffer> offers,
        Set<Invitation> invitations) {

    /** A half day, and who covers it. */
    public record Held(Slot slot, Optional<CoverPerson> by, boolean gap) {

        public boolean isOpen() {
            return by.isEmpty() && !gap;
        }
    }

    public LeaveCharge charge(Predicate<Held> chosen) {
        return LeaveCharge.of(slots.stream().filter(chosen).map(Held::slot).toList());
    }
}
