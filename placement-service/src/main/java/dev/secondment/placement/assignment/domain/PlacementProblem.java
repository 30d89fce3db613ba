package dev.secondment.placement.assignment.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;
import java.util.Locale;

/** Everything that can be refused about a placement. */
public enum PlacementProblem implements ProblemType {
    NOT_FOUND(
            ProblemKind.NOT_FOUND,
            "There is no such placement for this caller",
            "Check the id; placements of other parties are not shown."),
    NOT_YOUR_PART(
            ProblemKind.FORBIDDEN,
            "The caller's side in this placement does not do this",
            "Onboarding and readiness are the host's: use an account of the host's line manager or HR."),
    ILLEGAL_TRANSITION(
            ProblemKind.CONFLICT,
            "The placement's status does not allow this",
            "Read the placement; allowedTransitions lists the statuses that can follow."),
    NOT_READY(
            ProblemKind.CONFLICT,
            "The placement has not been declared ready",
            "The host completes the blocking onboarding items and declares readiness first."),
    ONBOARDING_INCOMPLETE(
            ProblemKind.CONFLICT,
            "Blocking onboarding items are open",
            "Complete every item listed in missing, then declare readiness again."),
    ONBOARDING_ITEM_UNKNOWN(
            ProblemKind.NOT_FOUND,
            "The placement has no such onboarding item",
            "Use a code from the placement's list of onboarding items."),
    ONBOARDING_ITEM_DONE(
            ProblemKind.CONFLICT,
            "The onboarding item is already done",
            "Nothing is left to do for this item; read the list of onboarding items."),
    ONBOARDING_OVER(
            ProblemKind.CONFLICT,
            "The placement takes no onboarding in its status",
            "Onboarding items are completed from planning to the end of the assignment only."),
    OVERLAP(
            ProblemKind.CONFLICT,
            "The person would work more than full time",
            "Shorten or reduce one of the placements, so that every day stays within 1.0 FTE."),
    UNKNOWN_STATUS(
            ProblemKind.MALFORMED,
            "The status filter is not a placement status",
            "Use one of the statuses in the API document.");

    private final ProblemText text;

    PlacementProblem(ProblemKind kind, String title, String advice) {
        text = new ProblemText("placement-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
