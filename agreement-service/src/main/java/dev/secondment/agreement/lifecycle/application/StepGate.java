package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreementProblem;
import dev.secondment.agreement.lifecycle.domain.AgreementRejected;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.rules.domain.Evaluation;
import dev.secondment.agreement.rules.domain.Finding;
import dev.secondment.agreement.rules.domain.Step;
import dev.secondment.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the rules may stop an agreement: before it is shown, before it is frozen, before it starts. */
@ApplicationScoped
public class StepGate {
    private final StepChecks checks;
    private final HolidayRegions regions;
    private final AgreementDesk desk;

    StepGate(StepChecks checks, HolidayRegions regions, AgreementDesk desk) {
        this.checks = checks;
        this.regions = regions;
        this.desk = desk;
    }

    /** What rules forbid is listed together with what the terms lack. */
    void beforeSubmission(OpenedAgreement opened) {
        if (opened.status() != AgreementStatus.DRAFT) {
            return;
        }
        List<Violation> forbidden = new ArrayList<>(regions.unknown(opened.terms()));
        forbidden.addAll(violations(ask(Step.SUBMISSION, opened), Step.SUBMISSION, opened));
        if (!forbidden.isEmpty()) {
            throw AgreementRejected.incomplete(Stream.concat(opened.terms().missing().stream(), forbidden.stream())
                    .toList());
        }
    }

    void beforeSigning(OpenedAgreement opened) {
        List<Violation> findings = violations(ask(Step.SIGNATURE, opened), Step.SIGNATURE, opened);
        if (!findings.isEmpty()) {
            throw new AgreementRejected(
                            AgreementProblem.CHECKS_OPEN, findings.size() + " finding(s) hold the signing back.")
                    .violations(findings);
        }
    }

    /** Never refuses: what is open is written on the agreement, which then does not start. */
    void beforeActivation(OpenedAgreement opened) {
        ask(Step.ACTIVATION, opened);
    }

    /** Writes on the agreement what stands between it and its start. */
    public void takeNote(OpenedAgreement opened, Evaluation evaluation) {
        if (!opened.status().isFinal()) {
            opened.agreement().checked(evaluation.openBefore(Step.ACTIVATION), desk.instant());
        }
    }

    private Evaluation ask(Step step, OpenedAgreement opened) {
        Evaluation evaluation = checks.before(step, opened);
        takeNote(opened, evaluation);
        return evaluation;
    }

    private static List<Violation> violations(Evaluation evaluation, Step step, OpenedAgreement opened) {
        Viewer viewer = new Viewer(opened.sides(), opened.roles());
        return evaluation.blocking(step).stream()
                .map(finding -> violation(finding, viewer))
                .distinct()
                .toList();
    }

    private static Violation violation(Finding finding, Viewer viewer) {
        return CheckAudience.sees(viewer, finding.shownTo())
                ? new Violation(finding.pointer(), finding.rule(), finding.asks())
                : new Violation("", CheckAudience.HOME_CHECKS, "The home employer has a finding to settle first.");
    }
}
