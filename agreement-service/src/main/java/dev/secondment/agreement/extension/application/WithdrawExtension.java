package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.extension.domain.Extension;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Who asked takes it back, as long as not everybody has signed. */
@ApplicationScoped
public class WithdrawExtension {

    private final ExtensionDesk desk;
    private final AmendByExtension amend;
    private final AgreementJournal journal;

    WithdrawExtension(ExtensionDesk desk, AmendByExtension amend, AgreementJournal journal) {
        this.desk = desk;
        this.amend = amend;
        this.journal = journal;
    }

    public record Command(UUID agreementId, UUID id, ExpectedVersion expected, String reason) {}

    @Transactional
    public ExtensionView handle(Command command) {
        OpenedAgreement opened = desk.open(command.agreementId());
        Extension request = desk.find(opened, command.id(), command.expected());
        Side party = opened.actAs(ExtensionAct.WITHDRAW, request.requestedBy());
        journal.write(opened, List.of(request.withdraw(command.reason(), desk.instant())), party);
        amend.callOff(opened, request, command.reason());
        return ExtensionView.of(request, new Viewer(opened.sides(), opened.roles()));
    }
}
