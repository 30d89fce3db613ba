package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.Answer;
import dev.secondment.agreement.ending.domain.EarlyTermination;
import dev.secondment.agreement.ending.domain.EarlyTerminationStatus;
import dev.secondment.agreement.ending.domain.EndPlan;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One early termination as it stands, whole; what of it the viewer may see is decided where it is shown. */
public record EarlyTerminationView(
        Viewer viewer,
        UUID id,
        UUID agreementId,
        EarlyTerminationStatus status,
        long version,
        EndPlan plan,
        Optional<String> reason,
        Optional<String> contestReason,
        List<Answer> answers,
        Instant proposedAt) {

    static EarlyTerminationView of(EarlyTermination termination, OpenedAgreement opened) {
        return of(termination, new Viewer(opened.sides(), opened.roles()));
    }

    static EarlyTerminationView of(EarlyTermination termination, Viewer viewer) {
        return new EarlyTerminationView(
                viewer,
                termination.id(),
                termination.agreementId(),
                termination.status(),
                termination.version(),
                termination.plan(),
                termination.reason(),
                termination.contestReason(),
                termination.answers(),
                termination.proposedAt());
    }
}
