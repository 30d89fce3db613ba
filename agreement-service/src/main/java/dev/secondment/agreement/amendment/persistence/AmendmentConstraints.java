package dev.secondment.agreement.amendment.persistence;

import dev.secondment.agreement.amendment.domain.AmendmentProblem;
import dev.secondment.agreement.lifecycle.domain.AgreementProblem;
import dev.secondment.platform.data.ConstraintProblems;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Should two ever get past the agreement's lock, the database has the last word. */
@ApplicationScoped
class AmendmentConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ux_amendment_open", AmendmentProblem.ONE_AT_A_TIME,
                "pk_amendment_signature", AgreementProblem.ALREADY_SIGNED,
                "ux_amendment_signature_subject", AgreementProblem.ONE_PERSON_TWO_PARTIES);
    }
}
