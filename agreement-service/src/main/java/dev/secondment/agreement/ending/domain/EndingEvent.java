package dev.secondment.agreement.ending.domain;

import dev.secondment.agreement.lifecycle.domain.AgreementFact;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What happens on the way to an end before the planned one. A vendor or a client learns of the end itself alone. */
public sealed interface EndingEvent extends AgreementFact {

    @Override
    default String change() {
        return switch (this) {
            case Proposed _ -> "EARLY_TERMINATION_PROPOSED";
            case Acknowledged _ -> "EARLY_TERMINATION_ACKNOWLEDGED";
            case Agreed _ -> "EARLY_TERMINATION_AGREED";
            case NoticeStarted _ -> "EARLY_TERMINATION_NOTICE_STARTED";
            case Immediate _ -> "EARLY_TERMINATION_IMMEDIATE";
            case Contested _ -> "EARLY_TERMINATION_CONTESTED";
            case Withdrawn _ -> "EARLY_TERMINATION_WITHDRAWN";
            case CompletionSubmitted _ -> "COMPLETION_SUBMITTED";
            case CompletionAccepted _ -> "COMPLETION_ACCEPTED";
            case CompletionDisputed _ -> "COMPLETION_DISPUTED";
            case CompletionLapsed _ -> "COMPLETION_LAPSED";
        };
    }

    @Override
    default Set<Audience> audience() {
        return Audience.EMPLOYMENT;
    }

    record Proposed(UUID id, UUID terminationId, EndPlan plan) implements EndingEvent {}

    /** @param confirmedBy who said so; the others let the time pass */
    record Acknowledged(UUID id, UUID terminationId, Set<Side> confirmedBy) implements EndingEvent {}

    /** All three want it. */
    record Agreed(UUID id, UUID terminationId, EndPlan plan) implements EndingEvent {}

    record NoticeStarted(UUID id, UUID terminationId, EndPlan plan) implements EndingEvent {}

    record Immediate(UUID id, UUID terminationId, EndPlan plan) implements EndingEvent {}

    record Contested(UUID id, UUID terminationId, Side party) implements EndingEvent {}

    record Withdrawn(UUID id, UUID terminationId) implements EndingEvent {}

    record CompletionSubmitted(UUID id, UUID completionId, LocalDate completedOn, LocalDate objectBy)
            implements EndingEvent {}

    /** @param lastDay acceptance and notice, the long stop date at the latest */
    record CompletionAccepted(UUID id, UUID completionId, LocalDate acceptedOn, LocalDate lastDay)
            implements EndingEvent {}

    record CompletionDisputed(UUID id, UUID completionId, Side party) implements EndingEvent {}

    /** The secondment ended before it was decided. */
    record CompletionLapsed(UUID id, UUID completionId) implements EndingEvent {}
}
