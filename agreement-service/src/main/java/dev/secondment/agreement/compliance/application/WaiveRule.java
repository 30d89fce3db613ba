package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.compliance.domain.ComplianceEvent;
import dev.secondment.agreement.compliance.domain.ComplianceProblem;
import dev.secondment.agreement.compliance.domain.ComplianceRecords;
import dev.secondment.agreement.compliance.domain.ComplianceRejected;
import dev.secondment.agreement.compliance.domain.Waiver;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.rules.domain.Finding;
import dev.secondment.agreement.rules.domain.Outcome;
import dev.secondment.agreement.rules.domain.WaivableBy;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The home employer sets a rule, or one clause that it asks for, aside for this agreement, and says why. */
@ApplicationScoped
public class WaiveRule {
    private final AgreementDesk desk;
    private final CheckAgreement checks;
    private final EvaluateAgreement evaluate;
    private final ComplianceRecords records;
    private final AgreementJournal journal;
    private final CurrentCaller caller;

    WaiveRule(
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

    /** @param code a rule's, or that of an open item of a finding */
    public record Command(UUID id, String code, String reason) {}

    @Transactional
    public WaiverView handle(Command command) {
        OpenedAgreement opened = desk.open(command.id());
        Side party = opened.actAs(ComplianceAct.WAIVE);
        WaivableBy author = opened.roles().contains(Roles.COMPLIANCE) ? WaivableBy.COMPLIANCE : WaivableBy.HR;
        Finding finding = finding(opened, command.code());
        mayWaive(finding, author);
        Waiver waiver = new Waiver(
                Ids.next(),
                opened.id(),
                command.code(),
                command.reason(),
                author,
                caller.get().subject(),
                finding.shownTo(),
                desk.instant());
        records.add(waiver);
        journal.write(
                opened,
                List.of(new ComplianceEvent.ClauseWaived(
                        opened.id(), waiver.id(), waiver.code(), author, waiver.reason())),
                party);
        evaluate.again(opened, party);
        return WaiverView.ofHome(waiver);
    }

    private Finding finding(OpenedAgreement opened, String code) {
        return checks.evaluate(opened).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                .filter(finding -> finding.rule().equals(code) || finding.open().contains(code))
                .findFirst()
                .orElseThrow(() -> new ComplianceRejected(
                        ComplianceProblem.NOTHING_TO_WAIVE, "Nothing holds " + code + " against the agreement."));
    }

    private static void mayWaive(Finding finding, WaivableBy author) {
        if (finding.waivableBy() == WaivableBy.NOBODY) {
            throw new ComplianceRejected(
                    ComplianceProblem.NOT_WAIVABLE, finding.rule() + " (" + finding.source() + ") cannot be waived.");
        }
        if (!finding.waivableBy().allows(author)) {
            throw new ComplianceRejected(
                    ComplianceProblem.SIGN_OFF_NEEDED, finding.rule() + " needs the sign-off of compliance.");
        }
    }
}
