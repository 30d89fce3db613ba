package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.AmendmentEvent;
import dev.secondment.agreement.amendment.domain.VoidedBy;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.VersionChain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;

/** What follows for the agreement, its parties and the other features when an amendment takes effect or never will. */
@ApplicationScoped
class AmendmentEffects {

    private final VersionChain chain;
    private final AgreementJournal journal;
    private final JoiningParties joining;
    private final Event<AmendmentTookEffect> tookEffect;
    private final Event<AmendmentVoided> voided;

    AmendmentEffects(
            VersionChain chain,
            AgreementJournal journal,
            JoiningParties joining,
            Event<AmendmentTookEffect> tookEffect,
            Event<AmendmentVoided> voided) {
        this.chain = chain;
        this.journal = journal;
        this.joining = joining;
        this.tookEffect = tookEffect;
        this.voided = voided;
    }

    /** Nothing while its day has not come. */
    void takeEffect(OpenedAgreement opened, Amendment amendment, Instant at) {
        amendment.takeEffect(at).ifPresent(fact -> {
            journal.write(opened, List.of(fact), null);
            chain.follow(opened);
            AmendmentEvent.Of of = fact.of();
            tookEffect.fire(new AmendmentTookEffect(of.agreementId(), of.amendmentId(), of.type()));
        });
    }

    /** After its end was told. */
    void voided(Amendment amendment, VoidedBy why) {
        AmendmentEvent.Of of = amendment.of();
        voided.fire(new AmendmentVoided(of.agreementId(), of.amendmentId(), of.type(), why));
        joining.dismiss(amendment);
    }
}
