package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.VoidedBy;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party will not sign: the terms stay as they are. Who refused, and why, is for home HR alone. */
@ApplicationScoped
public class RefuseAmendment {

    private final AmendmentDesk desk;
    private final AgreementDesk agreements;
    private final AmendmentViews views;
    private final AmendmentEffects effects;
    private final AgreementJournal journal;

    RefuseAmendment(
            AmendmentDesk desk,
            AgreementDesk agreements,
            AmendmentViews views,
            AmendmentEffects effects,
            AgreementJournal journal) {
        this.desk = desk;
        this.agreements = agreements;
        this.views = views;
        this.effects = effects;
        this.journal = journal;
    }

    public record Command(
            UUID agreementId,
            UUID id,
            ExpectedVersion expected,
            String reason,
            @Nullable Side party) {}

    @Transactional
    public AmendmentView handle(Command command) {
        AmendmentDesk.Opened desked = desk.open(command.agreementId(), command.id(), command.expected());
        OpenedAgreement opened = desked.agreement();
        Amendment amendment = desked.amendment();
        Side party = opened.actAs(AmendmentAct.REFUSE, command.party());
        journal.write(opened, amendment.refuse(party, command.reason(), agreements.instant()), party);
        AmendmentView view = views.of(amendment, opened);
        effects.voided(amendment, VoidedBy.REFUSAL);
        return view;
    }
}
