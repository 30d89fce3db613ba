package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.TermsChange;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.TermsAudience;
import dev.secondment.agreement.lifecycle.application.TermsDifferences;
import dev.secondment.agreement.lifecycle.application.VersionChain;
import dev.secondment.agreement.lifecycle.application.Viewer;
import jakarta.enterprise.context.ApplicationScoped;

/** Amendments as somebody reads them: what changes, in those parts that they may see. */
@ApplicationScoped
class AmendmentViews {

    private final VersionChain chain;
    private final AmendmentTexts texts;
    private final TermsDifferences differences;

    AmendmentViews(VersionChain chain, AmendmentTexts texts, TermsDifferences differences) {
        this.chain = chain;
        this.texts = texts;
        this.differences = differences;
    }

    AmendmentView of(Amendment amendment, OpenedAgreement opened) {
        return of(amendment, new Viewer(opened.sides(), opened.roles()));
    }

    /** Where nobody named the first day and not all have signed, as if it were the day of the proposal. */
    AmendmentView of(Amendment amendment, Viewer viewer) {
        TermsChange change =
                texts.change(amendment, chain.timeline(amendment.of().agreementId()), amendment.proposedAt());
        return new AmendmentView(
                viewer,
                amendment.id(),
                amendment.of().agreementId(),
                amendment.version(),
                amendment.number(),
                amendment.type(),
                amendment.status(),
                amendment.effectiveFrom(),
                amendment.fromSigning(),
                amendment.signing().signBy(),
                amendment.proposedBy(),
                amendment.reason(),
                amendment.changedFields(),
                differences.between(change.before(), change.after(), viewer),
                TermsAudience.seen(change.after(), viewer),
                amendment.amends(),
                amendment.documentHash(),
                amendment.signing().required(),
                amendment.turn(),
                amendment.signatures(),
                amendment.joining(),
                amendment.refusal(),
                amendment.proposedAt(),
                amendment.changedAt());
    }
}
