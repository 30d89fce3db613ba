package dev.secondment.agreement.extension.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;
import java.util.Locale;

/** Everything that extending refuses, and what to do about it. The code follows from the name and never changes. */
public enum ExtensionProblem implements ProblemType {
    NOT_FOUND(
            ProblemKind.NOT_FOUND,
            "No such extension request",
            "Check the id; the agreement's list of extension requests shows those there are."),
    AGREEMENT_NOT_RUNNING(
            ProblemKind.CONFLICT,
            "Only a running secondment can be extended",
            "Before the first day change the terms by an amendment; after the end make a new agreement."),
    END_AGREED(
            ProblemKind.CONFLICT,
            "The parties have agreed on an end",
            "An agreed early end or a contract with the host leaves nothing to extend."),
    ALREADY_OPEN(
            ProblemKind.CONFLICT,
            "There is an open extension request",
            "Decide or withdraw the open one first; an agreement has one at a time."),
    AGAINST_THE_TERMS(
            ProblemKind.RULE,
            "The agreed terms do not allow this extension",
            "Correct everything that violations lists; a dry run shows the days that are possible."),
    ILLEGAL_TRANSITION(
            ProblemKind.CONFLICT,
            "The request cannot take this step now",
            "Read the request again; allowedTransitions lists the states that can follow its present one."),
    ALREADY_DECIDED(
            ProblemKind.CONFLICT,
            "This party has already agreed",
            "Nothing is left to do for this party; waitingFor names the others."),
    TOO_LATE(
            ProblemKind.CONFLICT,
            "The time to decide has passed",
            "The original end stands; the last day to decide was decideBy."),
    TERMS_CHANGED(
            ProblemKind.CONFLICT,
            "The last day was changed since the request",
            "Withdraw the request and raise it again on the present terms."),
    REASON_REQUIRED(
            ProblemKind.RULE,
            "A refusal needs a reason",
            "Say in reason why; a person's reason is read by home HR alone.");

    private final ProblemText text;

    ExtensionProblem(ProblemKind kind, String title, String advice) {
        text = new ProblemText("extension-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
