package dev.secondment.leave.schedule.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;

/** What a plan or a calendar feed can refuse. */
public enum ScheduleProblem implements ProblemType {
    INVALID_RANGE(
            "availability-invalid-range",
            "The range is not one that can be planned",
            ProblemKind.MALFORMED,
            "Give from and to with from <= to, 92 days at most."),
    FEED_UNKNOWN(
            "calendar-feed-unknown",
            "There is no such calendar feed",
            ProblemKind.NOT_FOUND,
            "Check the address; a feed that was revoked, or whose address was changed, is not found any more."),
    FEED_SCOPE(
            "calendar-feed-invalid-scope",
            "The feed's scope and what it is about do not fit",
            ProblemKind.RULE,
            "A PERSON feed names one agreementId and no team; a TEAM feed names a team, or nothing for all teams."),
    FEED_REVOKED(
            "calendar-feed-revoked",
            "The feed was revoked",
            ProblemKind.CONFLICT,
            "Make a new feed: a revoked one never comes back.");

    private final ProblemText text;

    ScheduleProblem(String code, String title, ProblemKind kind, String advice) {
        text = new ProblemText(code, title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
