package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.extension.domain.Extension;
import dev.secondment.agreement.extension.domain.Extensions;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.EndAgreed;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** An agreed end, or a contract with the host, leaves nothing to extend: the open request lapses with its amendment. */
@ApplicationScoped
class YieldToAgreedEnd {

    private final Extensions requests;
    private final AmendByExtension amend;
    private final AgreementDesk agreements;
    private final AgreementJournal journal;

    YieldToAgreedEnd(Extensions requests, AmendByExtension amend, AgreementDesk agreements, AgreementJournal journal) {
        this.requests = requests;
        this.amend = amend;
        this.agreements = agreements;
        this.journal = journal;
    }

    void on(@Observes EndAgreed settled) {
        requests.findOpen(settled.agreement().id()).ifPresent(open -> giveWay(settled.agreement(), open));
    }

    private void giveWay(OpenedAgreement opened, Extension open) {
        open.yieldToAgreedEnd(agreements.instant()).ifPresent(lapsed -> {
            journal.write(opened, List.of(lapsed), null);
            amend.callOff(opened, open, "Another end was agreed.");
        });
    }
}
