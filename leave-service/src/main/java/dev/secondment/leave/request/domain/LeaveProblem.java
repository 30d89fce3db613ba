package dev.secondment.leave.request.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;

/** What a leave request can be refused for, in the order in which it is examined. */
public enum LeaveProblem implements ProblemType {
    UNKNOWN(
            "leave-request-unknown",
            "There is no such leave request",
            ProblemKind.NOT_FOUND,
            "Check the id, and that you are a party of its agreement."),
    INVALID_DATES(
            "leave-invalid-dates",
            "The leave ends before it starts",
            ProblemKind.RULE,
            "Give from <= to; on a single day fromSlot AM with toSlot AM or PM, or both PM."),
    TOO_FAR_BACK(
            "leave-too-far-back", "The leave began too long ago", ProblemKind.RULE, "Ask home HR for a correction."),
    TOO_FAR_AHEAD(
            "leave-too-far-ahead",
            "The leave is too far in the future",
            ProblemKind.RULE,
            "Ask again when the leave is nearer."),
    NO_WORKING_TIME(
            "leave-no-working-time",
            "Nothing is worked on these days",
            ProblemKind.RULE,
            "No leave is needed: the days are free by the working pattern or public holidays."),
    PERIOD_LOCKED(
            "leave-period-locked",
            "The payroll of these days is closed",
            ProblemKind.RULE,
            "Ask home HR: they can enter it late, and it is paid as a correction."),
    OVERLAP(
            "leave-overlap",
            "Other leave covers part of these days",
            ProblemKind.CONFLICT,
            "Cancel the leave that conflictsWith names, or ask for other days. Two halves of one day do not overlap."),
    BLACK_OUT(
            "leave-black-out",
            "Nobody takes leave on some of these days",
            ProblemKind.RULE,
            "Ask for days outside blackOut, or ask the employer to exempt you."),
    TEAM_TOO_SMALL(
            "leave-team-too-small",
            "Too many of the team are away on some of these days",
            ProblemKind.RULE,
            "Ask for other days: the days listed have no place left."),
    NOTICE_TOO_SHORT(
            "leave-notice-too-short",
            "The leave begins too soon",
            ProblemKind.RULE,
            "Ask for days from earliest on, or ask home HR to enter it."),
    TOO_LONG(
            "leave-too-long",
            "One leave is not that long",
            ProblemKind.RULE,
            "Ask for fewer days in a row: atMost calendar days."),
    PROBATION(
            "leave-probation",
            "Leave can be taken only later in the placement",
            ProblemKind.RULE,
            "Ask for days from earliest on."),
    CHANGE_ACROSS_BOUNDARY(
            "leave-change-across-boundary",
            "The new dates lie on another side of the placement's first or last day",
            ProblemKind.RULE,
            "Give up the days on the one side, or all of the leave, and ask anew for those on the other: each employer "
                    + "decides on its own days."),
    NO_CHANGE_ASKED(
            "leave-no-change-asked",
            "No other dates are asked for this leave",
            ProblemKind.CONFLICT,
            "Read the leave request again: its change was decided or withdrawn before."),
    NOTHING_GIVEN_UP(
            "leave-nothing-given-up",
            "None of these days is leave",
            ProblemKind.RULE,
            "Name half days that the leave is charged for."),
    DAYS_GONE_BY(
            "leave-days-gone-by",
            "The days have gone by",
            ProblemKind.CONFLICT,
            "Give up days from today on; ask home HR to correct earlier ones."),
    OWN_DEPUTY(
            "leave-own-deputy",
            "Nobody is their own deputy",
            ProblemKind.RULE,
            "Name two persons: who answers, and who does in their place."),
    DELEGATION_UNKNOWN(
            "leave-delegation-unknown",
            "There is no such delegation",
            ProblemKind.NOT_FOUND,
            "Check the id: each employer sees its own."),
    ILLEGAL_TRANSITION(
            "leave-illegal-transition",
            "The leave request is past this step",
            ProblemKind.CONFLICT,
            "allowedTransitions lists what is still possible."),
    WRONG_STEP(
            "leave-wrong-step",
            "Another step of the route comes first",
            ProblemKind.CONFLICT,
            "awaiting names the side whose answer is missing, expects what it answers."),
    SELF_APPROVAL(
            "leave-self-approval",
            "Nobody decides on their own leave",
            ProblemKind.FORBIDDEN,
            "Somebody else on your side has to decide."),
    ALREADY_STARTED(
            "leave-already-started",
            "The leave has begun",
            ProblemKind.CONFLICT,
            "Approved leave can be cancelled or changed until the day before it begins.");

    private final ProblemText text;

    LeaveProblem(String code, String title, ProblemKind kind, String advice) {
        text = new ProblemText(code, title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
