package dev.secondment.agreement.lifecycle.persistence;

import dev.secondment.agreement.lifecycle.domain.AgreementProblem;
import dev.secondment.platform.data.ConstraintProblems;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Should two signatures ever get past the aggregate, the database has the last word. */
@ApplicationScoped
class AgreementConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "pk_agreement_signature", AgreementProblem.ALREADY_SIGNED,
                "ux_agreement_signature_subject", AgreementProblem.ONE_PERSON_TWO_PARTIES);
    }
}
