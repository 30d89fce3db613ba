package dev.secondment.leave.policy.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an employer asks of those who want leave. Where both employers have a say, the stricter one holds.
 *
 * @param noticeDays calendar days between the request and the first day of leave
 * @param maxConsecutiveDays calendar days of one leave
 * @param probationMonths months in the placement before leave can be taken
 * @param maxAbsent how many seconded persons of one team may be away on a day
 * @param answers how requests are answered
 */
public record RequestLimits(
        int noticeDays,
        @Nullable Integer maxConsecutiveDays,
        int backDatedMonths,
        int aheadMonths,
        int probationMonths,
        @Nullable Integer maxAbsent,
        List<BlackOut> blackOuts,
        AnswerRules answers) {

    /** Nothing asked beyond dates that make sense. */
    public static final RequestLimits USUAL = new RequestLimits(0, null, 12, 18, 0, null, List.of());

    public RequestLimits {
        blackOuts = List.copyOf(blackOuts);
        answers = Objects.requireNonNullElse(answers, AnswerRules.USUAL);
    }

    public RequestLimits(
            int noticeDays,
            @Nullable Integer maxConsecutiveDays,
            int backDatedMonths,
            int aheadMonths,
            int probationMonths,
            @Nullable Integer maxAbsent,
            List<BlackOut> blackOuts) {
        this(
                noticeDays,
                maxConsecutiveDays,
                backDatedMonths,
                aheadMonths,
                probationMonths,
                maxAbsent,
                blackOuts,
                AnswerRules.USUAL);
    }
}
