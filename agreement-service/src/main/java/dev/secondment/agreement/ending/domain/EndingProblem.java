package dev.secondment.agreement.ending.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;
import java.util.Locale;

/** What is refused on the way to an earlier end. */
public enum EndingProblem implements ProblemType {
    NOT_FOUND(
            ProblemKind.NOT_FOUND,
            "No such early termination or completion",
            "Check the id against the list of the agreement."),
    NOT_RUNNING(
            ProblemKind.CONFLICT,
            "The secondment is not running",
            "Only an ACTIVE, SUSPENDED or ENDING agreement ends early. Before its first day it is withdrawn."),
    OPEN_ALREADY(
            ProblemKind.CONFLICT,
            "Another one is still open",
            "Decide or withdraw the one that conflictsWith names first."),
    ILLEGAL_TRANSITION(
            ProblemKind.CONFLICT,
            "It cannot take this step now",
            "Read it again; allowedTransitions lists the states that can follow its present one."),
    GROUND_NOT_YOURS(
            ProblemKind.RULE, "This ground belongs to another party", "Choose a ground that your party can have."),
    GROUND_NOT_IMMEDIATE(
            ProblemKind.RULE,
            "The terms do not let this ground end the secondment at once",
            "Use one of immediateGrounds, or give notice: leave immediate out."),
    NOTICE_DAY(
            ProblemKind.RULE,
            "Notice cannot have been given on that day",
            "Name the day on which notice was given, today at the latest, or leave it out for today."),
    LAST_DAY(
            ProblemKind.RULE,
            "That cannot be the last day",
            "Choose a last day from today to latestLastDay; what ends later is no early end."),
    NO_PAYMENT_IN_LIEU(
            ProblemKind.RULE,
            "Notice cannot be paid instead of kept",
            "Keep the notice, ask all parties to agree, or amend the terms."),
    DAY_NOT_YOURS(
            ProblemKind.RULE,
            "The last day was named by the proposer",
            "Leave lastDay out. Only the home employer chooses it, and only after a removal from the site."),
    REGION_UNKNOWN(
            ProblemKind.RULE,
            "The public holidays at the host site are not known",
            "Correct the region of hostRole.site by an amendment; deadlines depend on its holidays."),
    OWN_PROPOSAL(
            ProblemKind.CONFLICT,
            "Your party proposed it",
            "The other two parties answer. Withdraw it if your party has changed its mind."),
    NOT_YOUR_PROPOSAL(
            ProblemKind.FORBIDDEN, "Another party proposed it", "Only the proposer withdraws it while it is open."),
    HOME_DECIDES(
            ProblemKind.FORBIDDEN,
            "Only the home employer decides",
            "Wait for the home employer: a host may send a person away, not end the secondment."),
    ALREADY_ANSWERED(ProblemKind.CONFLICT, "This party has answered", "Nothing is left to do for this party."),
    ONE_PERSON_TWO_PARTIES(
            ProblemKind.CONFLICT,
            "One person cannot speak for two parties",
            "Let another person answer for this party."),
    NEEDS_NO_CONSENT(
            ProblemKind.CONFLICT,
            "It takes effect without your consent",
            "Notice is kept, or the ground is listed. Confirm that you know by an acknowledgement."),
    REASON_REQUIRED(ProblemKind.RULE, "A reason is needed", "Say in reason what you do not agree with."),
    NOT_BY_TASK(
            ProblemKind.CONFLICT,
            "This secondment does not end by its task",
            "Only terms with endMode TASK_COMPLETION know completion; propose an early termination instead."),
    CRITERIA_INCOMPLETE(
            ProblemKind.RULE,
            "The evidence does not match the criteria",
            "Give evidence once for each criterion of the terms; missing and violations name what is wrong."),
    COMPLETED_ON(
            ProblemKind.RULE,
            "The task cannot have been completed on that day",
            "Name a day from the first day of the secondment to today.");

    private final ProblemText text;

    EndingProblem(ProblemKind kind, String title, String advice) {
        text = new ProblemText("ending-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
