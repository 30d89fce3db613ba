package dev.secondment.agreement.lifecycle.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happened, in the past tense. A fact is never taken back; a later one may supersede it. */
public interface AgreementFact {

    /** The fact's name, such as {@code SIGNATURE_GIVEN}: that of the event, and of the history entry. */
    String change();

    /** Who may learn of it. */
    Set<Audience> audience();

    /** From which day it holds; {@code null} where it holds from when it was recorded. */
    default @Nullable LocalDate effectiveFrom() {
        return null;
    }

    /** Free text of the actor: kept in the history, never sent as an event. */
    default @Nullable String reason() {
        return null;
    }

    /** Whether readers may learn which side acted. */
    default boolean namesItsActor() {
        return true;
    }

    /** The parts of the terms that are different now. */
    default List<String> changedFields() {
        return List.of();
    }
}
