package dev.secondment.leave.terms.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;

/** What the bound terms of an agreement can refuse. */
public enum TermsProblem implements ProblemType {
    AGREEMENT_UNKNOWN(
            "leave-agreement-unknown",
            "No leave terms are known for this agreement",
            ProblemKind.NOT_FOUND,
            "Check the id. Terms are bound within seconds of the last signature."),
    NOT_YOUR_PART(
            "leave-not-your-part",
            "Your side or role in this agreement does not do this",
            ProblemKind.FORBIDDEN,
            "Ask the side and role that the detail names."),
    UNKNOWN_REGION(
            "leave-unknown-region",
            "The holiday calendar of the terms names an unknown region",
            ProblemKind.RULE,
            "Amend the agreement with an ISO 3166-2 code whose public holidays are known, such as DE-BY or GB-ENG, or with"
                    + " a community that has its own, such as DE-BY-Augsburg."),
    TERMS_NOT_SUPPORTED(
            "leave-terms-not-supported",
            "The leave terms cannot be carried out",
            ProblemKind.RULE,
            "Amend the agreement: the detail names the term."),
    OUTSIDE_PLACEMENT(
            "leave-outside-placement",
            "The days are not all within the placement",
            ProblemKind.RULE,
            "Ask for days within the placement; take the others up with the home employer."),
    AGREEMENT_CLOSED(
            "leave-agreement-closed",
            "The agreement has ended or was withdrawn",
            ProblemKind.CONFLICT,
            "Leave after the placement is a matter of the home employer.");

    private final ProblemText text;

    TermsProblem(String code, String title, ProblemKind kind, String advice) {
        text = new ProblemText(code, title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
