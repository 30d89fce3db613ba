package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.compliance.domain.KeptEvaluation;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.StepGate;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.rules.domain.Evaluation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Somebody at home asks how the agreement stands today. */
@ApplicationScoped
public class EvaluateAgreement {
    private final AgreementDesk desk;
    private final CheckAgreement checks;
    private final StepGate gate;

    EvaluateAgreement(AgreementDesk desk, CheckAgreement checks, StepGate gate) {
        this.desk = desk;
        this.checks = checks;
        this.gate = gate;
    }

    /** @param dryRun whether nothing is to be kept and nothing to follow from it */
    @Transactional
    public EvaluationView handle(UUID id, boolean dryRun) {
        OpenedAgreement opened = desk.open(id);
        Side party = opened.actAs(ComplianceAct.EVALUATE);
        Viewer viewer = new Viewer(opened.sides(), opened.roles());
        return dryRun
                ? EvaluationView.notKept(checks.evaluate(opened), viewer)
                : EvaluationView.of(again(opened, party), viewer);
    }

    /** After something changed. */
    KeptEvaluation again(OpenedAgreement opened, Side by) {
        Evaluation evaluation = checks.evaluate(opened);
        KeptEvaluation proof = checks.keep(opened, null, evaluation, by);
        gate.takeNote(opened, evaluation);
        return proof;
    }
}
