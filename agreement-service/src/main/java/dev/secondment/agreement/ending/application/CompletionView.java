package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.Answer;
import dev.secondment.agreement.ending.domain.Completion;
import dev.secondment.agreement.ending.domain.CompletionStatus;
import dev.secondment.agreement.ending.domain.Evidence;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One completion as it stands, whole; what of it the viewer may see is decided where it is shown. */
public record CompletionView(
        Viewer viewer,
        UUID id,
        UUID agreementId,
        CompletionStatus status,
        long version,
        LocalDate completedOn,
        Evidence evidence,
        LocalDate objectBy,
        List<Answer> answers,
        Optional<String> objection,
        Optional<LocalDate> acceptedOn,
        Instant submittedAt) {

    static CompletionView of(Completion completion, OpenedAgreement opened) {
        return of(completion, new Viewer(opened.sides(), opened.roles()));
    }

    static CompletionView of(Completion completion, Viewer viewer) {
        return new CompletionView(
                viewer,
                completion.id(),
                completion.agreementId(),
                completion.status(),
                completion.version(),
                completion.completedOn(),
                completion.evidence(),
                completion.objectBy(),
                completion.answers(),
                completion.objection(),
                completion.acceptedOn(),
                completion.submittedAt());
    }
}
