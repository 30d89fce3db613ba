package dev.secondment.leave.request.domain;

import dev.secondment.platform.problem.ProblemKind;
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
    OVERLAP(
            "leave-overlap",
            "Other leave covers part of these days",
            ProblemKind.CONFLICT,
            "Cancel the leave that conflictsWith names, or ask for other days. Two halves of one day do not overlap."),
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
            "Approved leave can be cancelled until the day before it begins.");

    private final String code;
    private final String title;
    private final ProblemKind kind;
    private final String advice;

    LeaveProblem(String code, String title, ProblemKind kind, String advice) {
        this.code = code;
        this.title = title;
        this.kind = kind;
        this.advice = advice;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String advice() {
        return advice;
    }
}
