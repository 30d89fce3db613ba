package dev.secondment.leave.calendar.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;

/** What the calendars of public holidays can refuse. */
public enum CalendarProblem implements ProblemType {
    UNKNOWN_REGION(
            "calendar-unknown-region",
            "The public holidays of this region are not known",
            ProblemKind.NOT_FOUND,
            "Give an ISO 3166-2 code whose public holidays are known, such as DE-BY or GB-ENG, or one with a community"
                    + " that has its own, such as DE-BY-Augsburg."),
    OUT_OF_RANGE(
            "calendar-out-of-range",
            "The days are too far off, too many, or the wrong way round",
            ProblemKind.RULE,
            "Ask for at most three years at once, of the years 1970 to 2199."),
    NOTHING_TO_WITHDRAW(
            "calendar-nothing-to-withdraw",
            "Your organisation says nothing of this day",
            ProblemKind.CONFLICT,
            "Read the overlays of the region: only the latest word on a day can be withdrawn, once."),
    SAID_MEANWHILE(
            "calendar-said-meanwhile",
            "Somebody else recorded a word on this day at the same moment",
            ProblemKind.CONFLICT,
            "Read the overlays of the region, and send yours again if it should still hold.");

    private final ProblemText text;

    CalendarProblem(String code, String title, ProblemKind kind, String advice) {
        text = new ProblemText(code, title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
