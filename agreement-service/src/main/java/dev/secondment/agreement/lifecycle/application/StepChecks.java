package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.rules.domain.Evaluation;
import dev.secondment.agreement.rules.domain.Step;

/** The rules, asked of an agreement about to take a step; the answer is kept, whether or not the step is taken. */
public interface StepChecks {

    Evaluation before(Step step, OpenedAgreement opened);
}
