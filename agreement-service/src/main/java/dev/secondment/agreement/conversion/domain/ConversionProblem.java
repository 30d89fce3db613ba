package dev.secondment.agreement.conversion.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;
import java.util.Locale;

/** Everything that conversion refuses, and what to do about it. The code follows from the name and never changes. */
public enum ConversionProblem implements ProblemType {
    NOT_FOUND(
            ProblemKind.NOT_FOUND,
            "No such conversion request",
            "Check the id; the agreement's list of conversion requests shows those there are."),
    AGREEMENT_NOT_RUNNING(
            ProblemKind.CONFLICT,
            "Only a running secondment can be converted",
            "Wait for its first day; after its end the host offers a contract like to anybody else."),
    END_AGREED(
            ProblemKind.CONFLICT,
            "The parties have agreed on another end",
            "Have the agreed end withdrawn first; a secondment ends in one way."),
    ALREADY_OPEN(
            ProblemKind.CONFLICT,
            "There is an open conversion request",
            "Finish or withdraw the open one first; an agreement has one at a time."),
    NOT_POSSIBLE(
            ProblemKind.RULE,
            "A contract from that day is not possible",
            "Correct everything that violations lists; a dry run shows the same without doing anything."),
    ILLEGAL_TRANSITION(
            ProblemKind.CONFLICT,
            "The request cannot take this step now",
            "Read the request again; allowedTransitions lists the states that can follow its present one."),
    AT_RISK_OUTCOME(
            ProblemKind.RULE,
            "This outcome cannot be recorded",
            "Answer NOBODY_AT_RISK, CONSIDERED_FIRST or TAKES_PRIORITY; NOT_REQUIRED is for terms without the check."),
    FEE_OUTCOME(
            ProblemKind.RULE,
            "This outcome cannot be recorded",
            "Answer SETTLED, with the reference of the payment, or WAIVED; NONE is for terms without a fee.");

    private final ProblemText text;

    ConversionProblem(ProblemKind kind, String title, String advice) {
        text = new ProblemText("conversion-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
