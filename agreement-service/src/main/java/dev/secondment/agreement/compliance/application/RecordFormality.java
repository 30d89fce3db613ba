package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.compliance.domain.ComplianceEvent;
import dev.secondment.agreement.compliance.domain.ComplianceProblem;
import dev.secondment.agreement.compliance.domain.ComplianceRecords;
import dev.secondment.agreement.compliance.domain.ComplianceRejected;
import dev.secondment.agreement.compliance.domain.Formality;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.CheckAudience;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.rules.domain.Evaluation;
import dev.secondment.agreement.rules.domain.Finding;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A party tells that something a rule asks for was done: declared, certified, handed over. */
@ApplicationScoped
public class RecordFormality {
    private final AgreementDesk desk;
    private final CheckAgreement checks;
    private final EvaluateAgreement evaluate;
    private final ComplianceRecords records;
    private final AgreementJournal journal;
    private final CurrentCaller caller;

    RecordFormality(
            AgreementDesk desk,
            CheckAgreement checks,
            EvaluateAgreement evaluate,
            ComplianceRecords records,
            AgreementJournal journal,
            CurrentCaller caller) {
        this.desk = desk;
        this.checks = checks;
        this.evaluate = evaluate;
        this.records = records;
        this.journal = journal;
        this.caller = caller;
    }

    public record Command(UUID id, Formality.Deed deed) {}

    @Transactional
    public FormalityView handle(Command command) {
        OpenedAgreement opened = desk.open(command.id());
        Side party = opened.actAs(ComplianceAct.RECORD_FORMALITY);
        Formality.Deed deed = command.deed();
        Evaluation evaluation = checks.evaluate(opened);
        if (deed.doneOn().isAfter(evaluation.day())) {
            throw new ComplianceRejected(
                    ComplianceProblem.DONE_IN_FUTURE, "Today is " + evaluation.day() + " at the host site.");
        }
        Finding asked = asked(evaluation, deed.code(), new Viewer(opened.sides(), opened.roles()));
        Formality formality = new Formality(
                Ids.next(), opened.id(), deed, party, caller.get().subject(), asked.shownTo(), desk.instant());
        records.add(formality);
        journal.write(
                opened,
                List.of(new ComplianceEvent.FormalityRecorded(
                        opened.id(), formality.id(), deed.code(), deed.doneOn(), asked.shownTo())),
                party);
        evaluate.again(opened, party);
        return FormalityView.of(formality);
    }

    private static Finding asked(Evaluation evaluation, String code, Viewer viewer) {
        return evaluation.findings().stream()
                .filter(finding -> finding.formalities().contains(code))
                .filter(finding -> CheckAudience.sees(viewer, finding.shownTo()))
                .findFirst()
                .orElseThrow(() -> new ComplianceRejected(
                        ComplianceProblem.UNKNOWN_FORMALITY, "No rule asks for " + code + " here."));
    }
}
