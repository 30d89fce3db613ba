package dev.secondment.leave.cover.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;

/** What cover can be refused for. */
public enum CoverProblem implements ProblemType {
    UNKNOWN(
            "cover-unknown",
            "There is no such cover case",
            ProblemKind.NOT_FOUND,
            "Check the id, and that you are a party of its agreement or were asked to cover."),
    MEMBER_UNKNOWN(
            "cover-pool-member-unknown",
            "There is no such member of your pool",
            ProblemKind.NOT_FOUND,
            "Take the id from your own organisation's pool."),
    MEMBER_KNOWN(
            "cover-pool-member-known",
            "The person is in the pool already",
            ProblemKind.CONFLICT,
            "Remove the member first, then add it with what has changed."),
    MEMBER_MISPLACED(
            "cover-pool-member-misplaced",
            "The person cannot stand there in your pool",
            ProblemKind.RULE,
            "A home substitute is of the home employer's own people, somebody from an agency is not of your own."),
    ILLEGAL_TRANSITION(
            "cover-illegal-transition",
            "The cover case is past this step",
            ProblemKind.CONFLICT,
            "allowedTransitions lists what is still possible."),
    CANDIDATES(
            "cover-candidates",
            "These people cannot be asked in this way",
            ProblemKind.RULE,
            "INDIVIDUAL asks one person, ASSIGNED one of your own people, BROADCAST up to fifty."),
    CANDIDATE_UNKNOWN(
            "cover-candidate-unknown",
            "Somebody is not in your pool for this case",
            ProblemKind.RULE,
            "Ask people of your pool for this agreement or team; the case's candidates lists them."),
    CANDIDATE_NOT_AVAILABLE(
            "cover-candidate-not-available",
            "Somebody is away, covers elsewhere, or works too much at that time",
            ProblemKind.RULE,
            "Ask somebody whom the case's candidates show as available."),
    INVALID_OFFER(
            "cover-invalid-offer",
            "The offer's days or its expiry are out of order",
            ProblemKind.RULE,
            "from comes before to, and expiresAt lies within the next sixty days."),
    NOTHING_OPEN(
            "cover-nothing-open",
            "None of these half days is open",
            ProblemKind.CONFLICT,
            "Read the case again: open half days are those that nobody covers."),
    NOT_ASKED(
            "cover-not-asked",
            "You were not asked for this",
            ProblemKind.FORBIDDEN,
            "Only somebody whom an offer of the case names can answer it."),
    COVERS_ELSEWHERE(
            "cover-elsewhere",
            "The person covers elsewhere at that time",
            ProblemKind.CONFLICT,
            "Say yes to the half days that are free, or refuse the other offer first."),
    OFFER_ENDED(
            "cover-offer-ended",
            "The offer can no longer be accepted",
            ProblemKind.CONFLICT,
            "Nothing is left to do; a new offer comes as an event of its own."),
    ALREADY_FILLED(
            "cover-already-filled",
            "Somebody else was first",
            ProblemKind.CONFLICT,
            "Nothing is left to do: the half days are covered.");

    private final ProblemText text;

    CoverProblem(String code, String title, ProblemKind kind, String advice) {
        text = new ProblemText(code, title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
