package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.extension.domain.Consequences;
import dev.secondment.agreement.extension.domain.Decision;
import dev.secondment.agreement.extension.domain.Extension;
import dev.secondment.agreement.extension.domain.ExtensionEvent;
import dev.secondment.agreement.extension.domain.ExtensionProblem;
import dev.secondment.agreement.extension.domain.ExtensionRejected;
import dev.secondment.agreement.extension.domain.ExtensionRules;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party agrees or refuses. With the last agreement the limits are computed again, and the amendment goes out. */
@ApplicationScoped
public class DecideExtension {

    private final ExtensionDesk desk;
    private final ForeseeConsequences foresee;
    private final AmendByExtension amend;
    private final AgreementJournal journal;

    DecideExtension(ExtensionDesk desk, ForeseeConsequences foresee, AmendByExtension amend, AgreementJournal journal) {
        this.desk = desk;
        this.foresee = foresee;
        this.amend = amend;
        this.journal = journal;
    }

    public record Command(
            UUID agreementId,
            UUID id,
            ExpectedVersion expected,
            Decision decision,
            @Nullable String reason,
            @Nullable Side party) {}

    @Transactional
    public ExtensionView handle(Command command) {
        OpenedAgreement opened = desk.open(command.agreementId());
        Extension request = desk.find(opened, command.id(), command.expected());
        Side party = opened.actAs(ExtensionAct.DECIDE, command.party());
        switch (command.decision()) {
            case AGREE -> agree(opened, request, party);
            case REFUSE -> refuse(opened, request, party, command.reason());
        }
        return ExtensionView.of(request, new Viewer(opened.sides(), opened.roles()));
    }

    private void agree(OpenedAgreement opened, Extension request, Side party) {
        desk.requireExtendable(opened);
        ExtensionEvent agreed = request.agree(desk.assent(opened, party), ExtensionRules.of(opened.terms()));
        journal.write(opened, List.of(agreed), party);
        if (request.isAgreedByAll()) {
            journal.write(opened, List.of(settle(opened, request)), null);
        }
    }

    private ExtensionEvent settle(OpenedAgreement opened, Extension request) {
        Consequences found = foresee.again(opened, request);
        return found.blockedBy()
                .<ExtensionEvent>map(limit -> request.block(found, limit, desk.instant()))
                .orElseGet(() -> request.pass(found, amend.propose(opened, request), desk.instant()));
    }

    private void refuse(OpenedAgreement opened, Extension request, Side party, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ExtensionRejected(ExtensionProblem.REASON_REQUIRED, "A refusal needs a reason.");
        }
        journal.write(opened, request.refuse(party, reason, desk.instant()), party);
    }
}
