package dev.secondment.agreement.amendment.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;
import java.util.Locale;

/** Everything that amending refuses, and what to do about it. The code follows from the name and never changes. */
public enum AmendmentProblem implements ProblemType {
    NOT_FOUND(
            ProblemKind.NOT_FOUND,
            "No such amendment",
            "List the agreement's amendments; you see those of agreements to which you are a party."),
    AGREEMENT_NOT_AMENDABLE(
            ProblemKind.CONFLICT,
            "The agreement cannot be amended now",
            "Amend it from the last signature to the last day; a draft is changed directly."),
    ONE_AT_A_TIME(
            ProblemKind.CONFLICT,
            "Another amendment waits for signatures",
            "Let the parties sign, refuse or withdraw the one that conflictsWith names; the next one amends its text."),
    INVALID(
            ProblemKind.RULE,
            "The amendment cannot be made like that",
            "Correct everything that violations lists; a dry run shows the effect before anybody is asked to sign."),
    PART_NOT_YOURS(
            ProblemKind.FORBIDDEN,
            "The change touches terms that you may not see",
            "Leave out the parts that parts names, or ask the side to which they belong to propose them."),
    EXTENSION_ONLY_BY_REQUEST(
            ProblemKind.RULE,
            "A later end comes out of an extension request",
            "Ask for an extension; once all sides agree, its amendment is made for you."),
    ILLEGAL_TRANSITION(
            ProblemKind.CONFLICT,
            "The amendment cannot take this step now",
            "Read the amendment again; allowedTransitions lists the states that can follow its present one."),
    TERM_OVERTAKEN(
            ProblemKind.CONFLICT,
            "The first or the last day can no longer change like that",
            "Withdraw the amendment, or let it expire, and propose what violations leaves possible. Once the secondment"
                    + " runs, a later end comes out of an extension request."),
    NOT_YOURS_TO_WITHDRAW(
            ProblemKind.FORBIDDEN,
            "Another side proposed this amendment",
            "Ask the side that proposed it, or the home employer, to withdraw it; or refuse to sign.");

    private final ProblemText text;

    AmendmentProblem(ProblemKind kind, String title, String advice) {
        text = new ProblemText("amendment-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
