package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.Agreements;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The home employer starts an agreement. It may be incomplete; nobody else sees it yet. */
@ApplicationScoped
public class DraftAgreement {

    private final Agreements agreements;
    private final AgreementParties parties;
    private final AgreementJournal journal;
    private final AgreementDesk desk;
    private final CurrentCaller caller;

    DraftAgreement(
            Agreements agreements,
            AgreementParties parties,
            AgreementJournal journal,
            AgreementDesk desk,
            CurrentCaller caller) {
        this.agreements = agreements;
        this.parties = parties;
        this.journal = journal;
        this.desk = desk;
        this.caller = caller;
    }

    @Transactional
    public AgreementView handle(Terms terms) {
        UUID home = caller.get().organization();
        Instant at = desk.instant();
        String number = agreements.nextNumber(at.atZone(ZoneOffset.UTC).getYear());
        Agreement agreement = Agreement.draft(Ids.next(), number, home, terms, at);
        parties.showToHome(agreement.id(), home);
        agreements.add(agreement);
        journal.write(agreement, List.of(agreement.drafted()), Side.HOME);
        return AgreementView.of(
                agreement, new Viewer(Set.of(Side.HOME), caller.get().roles()));
    }
}
