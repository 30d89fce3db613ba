package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.extension.domain.Extension;
import dev.secondment.agreement.extension.domain.Extensions;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.DatedStep;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A request that nobody decided in time has lapsed: the original end stands. */
@ApplicationScoped
public class LapseDueExtensions implements DatedStep {

    private final Extensions requests;
    private final AgreementDesk agreements;
    private final AgreementJournal journal;

    LapseDueExtensions(Extensions requests, AgreementDesk agreements, AgreementJournal journal) {
        this.requests = requests;
        this.agreements = agreements;
        this.journal = journal;
    }

    @Override
    @Transactional
    public List<UUID> due(int atMost) {
        return requests.agreementsDue(agreements.instant(), atMost);
    }

    @Override
    @Transactional
    public void handle(UUID agreementId) {
        agreements.openUnlessLocked(agreementId).ifPresent(this::lapse);
    }

    private void lapse(OpenedAgreement opened) {
        requests.findOpen(opened.id())
                .flatMap((Extension request) -> request.lapseUndecided(agreements.instant()))
                .ifPresent(lapsed -> journal.write(opened, List.of(lapsed), null));
    }
}
