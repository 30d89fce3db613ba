package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.amendment.application.AmendmentSigned;
import dev.secondment.agreement.amendment.application.AmendmentTookEffect;
import dev.secondment.agreement.amendment.application.AmendmentVoided;
import dev.secondment.agreement.amendment.domain.VoidedBy;
import dev.secondment.agreement.extension.domain.Extension;
import dev.secondment.agreement.extension.domain.ExtensionEvent;
import dev.secondment.agreement.extension.domain.Extensions;
import dev.secondment.agreement.extension.domain.LapseCause;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** What becomes of the amendment becomes of the request, in the same transaction. */
@ApplicationScoped
class FollowAmendment {

    private final Extensions requests;
    private final AgreementDesk agreements;
    private final AgreementJournal journal;

    FollowAmendment(Extensions requests, AgreementDesk agreements, AgreementJournal journal) {
        this.requests = requests;
        this.agreements = agreements;
        this.journal = journal;
    }

    void signed(@Observes AmendmentSigned amendment) {
        follow(amendment.agreementId(), amendment.amendmentId(), Extension::amendmentSigned);
    }

    void tookEffect(@Observes AmendmentTookEffect amendment) {
        follow(amendment.agreementId(), amendment.amendmentId(), Extension::takeEffect);
    }

    /** Whoever did not sign is not named: a person's refusal is for home HR alone. */
    void voided(@Observes AmendmentVoided amendment) {
        follow(
                amendment.agreementId(),
                amendment.amendmentId(),
                (request, at) -> amendment.why() == VoidedBy.WITHDRAWAL
                        ? request.withdraw(null, at)
                        : request.lapse(LapseCause.NOT_SIGNED, at));
    }

    /** Nothing for an amendment of another kind, or one whose request was closed and called it off. */
    private void follow(UUID agreementId, UUID amendmentId, BiFunction<Extension, Instant, ExtensionEvent> step) {
        requests.findByAmendment(amendmentId)
                .filter(request -> !request.status().isFinal())
                .ifPresent(request -> agreements
                        .openUnlessLocked(agreementId)
                        .ifPresent(opened ->
                                journal.write(opened, List.of(step.apply(request, agreements.instant())), null)));
    }
}
