package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The home employer changes its draft. A change that changes nothing leaves no trace. */
@ApplicationScoped
public class ReviseAgreement {

    private final AgreementDesk desk;
    private final AgreementParties parties;
    private final AgreementJournal journal;

    ReviseAgreement(AgreementDesk desk, AgreementParties parties, AgreementJournal journal) {
        this.desk = desk;
        this.parties = parties;
        this.journal = journal;
    }

    /** @param change makes the new terms of the present ones */
    public record Command(UUID id, ExpectedVersion expected, UnaryOperator<Terms> change) {}

    @Transactional
    public AgreementView handle(Command command) {
        OpenedAgreement opened = desk.open(command.id(), command.expected());
        Side party = opened.actAs(AgreementAct.REVISE);
        Agreement agreement = opened.agreement();
        Map<Side, String> formerlyNamed = AgreementParties.named(agreement);
        Optional<AgreementEvent.Revised> revised =
                agreement.revise(command.change().apply(agreement.terms()), desk.instant());
        revised.ifPresent(fact -> {
            parties.dropReplaced(agreement, formerlyNamed);
            journal.write(agreement, List.of(fact), party);
        });
        return opened.view();
    }
}
