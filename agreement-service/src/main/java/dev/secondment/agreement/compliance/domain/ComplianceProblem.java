package dev.secondment.agreement.compliance.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;
import java.util.Locale;

/** What is refused around rules, and what to do about it. */
public enum ComplianceProblem implements ProblemType {
    NOT_FOUND(
            ProblemKind.NOT_FOUND,
            "No evaluation for that day",
            "Leave at out for the latest evaluation, or ask for a day on which the agreement was checked."),
    NOT_WAIVABLE(ProblemKind.RULE, "This rule cannot be waived", "Do what it asks: the law leaves no choice."),
    SIGN_OFF_NEEDED(
            ProblemKind.FORBIDDEN,
            "Only compliance may waive this rule",
            "Ask somebody of the home employer with the role compliance."),
    NOTHING_TO_WAIVE(
            ProblemKind.CONFLICT,
            "No rule holds this code against the agreement",
            "Read /v1/agreements/{id}/compliance and name the rule, or an open item, of a finding that is NOT_MET."),
    UNKNOWN_FORMALITY(
            ProblemKind.CONFLICT,
            "No rule asks for this formality here",
            "Read /v1/agreements/{id}/compliance and name one that a finding lists as FORMALITY_ and its code."),
    DONE_IN_FUTURE(
            ProblemKind.RULE,
            "A formality is recorded once it is done",
            "Give in doneOn the day on which it was done, today at the host site at the latest.");

    private final ProblemText text;

    ComplianceProblem(ProblemKind kind, String title, String advice) {
        text = new ProblemText("compliance-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
