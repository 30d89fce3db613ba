package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.AmendmentEvent;
import dev.secondment.agreement.amendment.domain.TermsChange;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.TermsTimeline;
import dev.secondment.agreement.lifecycle.application.TermsTimeline.Version;
import dev.secondment.agreement.lifecycle.application.VersionChain;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signatory;
import dev.secondment.agreement.lifecycle.domain.SigningPolicy;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party signs the frozen change, naming its hash; the last signature makes it a version of the contract. */
@ApplicationScoped
public class SignAmendment {

    private final AmendmentDesk desk;
    private final AgreementDesk agreements;
    private final AmendmentTexts texts;
    private final AmendmentViews views;
    private final AmendmentEffects effects;
    private final JoiningParties joining;
    private final VersionChain chain;
    private final AgreementJournal journal;
    private final Event<AmendmentSigned> signed;

    SignAmendment(
            AmendmentDesk desk,
            AgreementDesk agreements,
            AmendmentTexts texts,
            AmendmentViews views,
            AmendmentEffects effects,
            JoiningParties joining,
            VersionChain chain,
            AgreementJournal journal,
            Event<AmendmentSigned> signed) {
        this.desk = desk;
        this.agreements = agreements;
        this.texts = texts;
        this.views = views;
        this.effects = effects;
        this.joining = joining;
        this.chain = chain;
        this.journal = journal;
        this.signed = signed;
    }

    public record Command(
            UUID agreementId,
            UUID id,
            ExpectedVersion expected,
            Signatory signatory,
            String documentHash,
            @Nullable Side party) {}

    @Transactional
    public AmendmentView handle(Command command) {
        AmendmentDesk.Opened desked = desk.open(command.agreementId(), command.id(), command.expected());
        OpenedAgreement opened = desked.agreement();
        Amendment amendment = desked.amendment();
        Side party = opened.actAs(AmendmentAct.SIGN, command.party());
        AmendmentDesk.requireAmendable(opened);
        Instant at = agreements.instant();
        TermsTimeline timeline = chain.timeline(opened.id());
        Version version = texts.version(amendment, at);
        TermsChange change = AmendmentTexts.change(version, timeline);
        AmendmentEvent.SignatureGiven given = amendment.sign(party, command.signatory(), command.documentHash(), at);
        LocalDate today = LocalDate.ofInstant(at, opened.zone());
        SigningPolicy.lossOfPostWasAgreed(change.after(), today);
        AmendmentDrafts.requireNotOvertaken(opened, amendment, timeline, change, today);
        joining.admit(amendment);
        journal.write(opened, List.of(given), party);
        if (amendment.isSignedByAll()) {
            journal.write(
                    opened, amendment.conclude(change, timeline.with(version).stretches(), at), null);
            chain.append(opened, version);
            AmendmentEvent.Of of = amendment.of();
            signed.fire(new AmendmentSigned(of.agreementId(), of.amendmentId(), of.type(), version.effectiveFrom()));
            effects.takeEffect(opened, amendment, at);
        }
        return views.of(amendment, opened);
    }
}
