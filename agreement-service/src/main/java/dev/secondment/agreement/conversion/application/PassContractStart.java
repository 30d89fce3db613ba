package dev.secondment.agreement.conversion.application;

import dev.secondment.agreement.conversion.domain.Conversions;
import dev.secondment.agreement.conversion.domain.SecondmentEnd;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.DatedStep;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The contract's first day: what was contracted takes effect, what was not has come too late. */
@ApplicationScoped
public class PassContractStart implements DatedStep {

    private final Conversions conversions;
    private final AgreementDesk agreements;
    private final AgreementJournal journal;

    PassContractStart(Conversions conversions, AgreementDesk agreements, AgreementJournal journal) {
        this.conversions = conversions;
        this.agreements = agreements;
        this.journal = journal;
    }

    @Override
    @Transactional
    public List<UUID> due(int atMost) {
        return conversions.agreementsDue(agreements.instant(), atMost);
    }

    @Override
    @Transactional
    public void handle(UUID agreementId) {
        agreements.openUnlessLocked(agreementId).ifPresent(this::pass);
    }

    private void pass(OpenedAgreement opened) {
        conversions
                .findOpen(opened.id())
                .flatMap(offer -> offer.dayCame(endOf(opened.status()), agreements.instant()))
                .ifPresent(fact -> journal.write(opened, List.of(fact), null));
    }

    private static SecondmentEnd endOf(AgreementStatus status) {
        if (status == AgreementStatus.CONVERTED) {
            return SecondmentEnd.CONVERTED;
        }
        return status.isFinal() ? SecondmentEnd.OTHERWISE : SecondmentEnd.NOT_YET;
    }
}
