package dev.secondment.placement.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing the host does before or soon after the first day.
 *
 * @param agreementId the record that says who may see it
 * @param blocking whether the person may not start without it
 * @param doneAt when it was completed; absent while it is open
 * @param evidence what the host noted on completion, such as a ticket number
 */
@Embeddable
public record OnboardingItem(
        UUID agreementId,
        @Column(insertable = false, updatable = false) String code,
        String ownerRole,
        LocalDate due,
        boolean blocking,
        @Nullable Instant doneAt,
        @Nullable String evidence) {

    static OnboardingItem open(UUID agreementId, String code, String ownerRole, LocalDate due, boolean blocking) {
        return new OnboardingItem(agreementId, code, ownerRole, due, blocking, null, null);
    }

    OnboardingItem done(Instant at, Optional<String> proof) {
        return new OnboardingItem(agreementId, code, ownerRole, due, blocking, at, proof.orElse(null));
    }

    OnboardingItem movedBy(long days) {
        return new OnboardingItem(
                agreementId, code, ownerRole, isDone() ? due : due.plusDays(days), blocking, doneAt, evidence);
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
