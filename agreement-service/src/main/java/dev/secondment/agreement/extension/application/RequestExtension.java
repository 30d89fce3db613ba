package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.extension.domain.Extension;
import dev.secondment.agreement.extension.domain.ExtensionProposal;
import dev.secondment.agreement.extension.domain.ExtensionReview;
import dev.secondment.agreement.extension.domain.ExtensionRules;
import dev.secondment.agreement.extension.domain.Extensions;
import dev.secondment.agreement.extension.domain.Foresight;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the three parties asks for a later last day; asking is agreeing. */
@ApplicationScoped
public class RequestExtension {

    private final ExtensionDesk desk;
    private final Extensions requests;
    private final ForeseeConsequences foresee;
    private final AgreementJournal journal;

    RequestExtension(ExtensionDesk desk, Extensions requests, ForeseeConsequences foresee, AgreementJournal journal) {
        this.desk = desk;
        this.requests = requests;
        this.foresee = foresee;
        this.journal = journal;
    }

    public record Command(
            UUID agreementId,
            ExtensionProposal proposal,
            @Nullable Side party) {}

    @Transactional
    public ExtensionView handle(Command command) {
        OpenedAgreement opened = desk.open(command.agreementId());
        Side party = askingParty(opened, command);
        Extension request = Extension.raise(
                Ids.next(),
                ExtensionRules.of(opened.terms()),
                command.proposal(),
                desk.assent(opened, party),
                foresee.all(opened, command.proposal()));
        requests.add(request);
        journal.write(opened, List.of(request.requested()), party);
        return ExtensionView.of(request, new Viewer(opened.sides(), opened.roles()));
    }

    /** The same without doing it: everything that speaks against it, and everything that would follow. */
    @Transactional
    public ExtensionPreview preview(Command command) {
        OpenedAgreement opened = desk.open(command.agreementId());
        askingParty(opened, command);
        ExtensionRules rules = ExtensionRules.of(opened.terms());
        Foresight foresight = foresee.all(opened, command.proposal());
        return new ExtensionPreview(
                rules, foresight, ExtensionReview.of(rules, command.proposal(), foresight, desk.instant()));
    }

    private Side askingParty(OpenedAgreement opened, Command command) {
        Side party = opened.actAs(ExtensionAct.RAISE, command.party());
        desk.requireExtendable(opened);
        desk.requireNoneOpen(opened);
        return party;
    }
}
