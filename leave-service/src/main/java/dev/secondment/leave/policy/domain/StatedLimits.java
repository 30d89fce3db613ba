package dev.secondment.leave.policy.domain;

import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an employer asks of those who want leave, as far as it says so. */
public record StatedLimits(
        @Nullable Integer noticeDays,
        @Nullable Integer maxConsecutiveDays,
        @Nullable Integer backDatedMonths,
        @Nullable Integer aheadMonths,
        @Nullable Integer probationMonths,
        @Nullable Integer maxAbsent,
        List<BlackOut> blackOuts,
        @Nullable AnswerRules answers) {

    public static final StatedLimits NOTHING = new StatedLimits(null, null, null, null, null, null, List.of(), null);

    public StatedLimits {
        blackOuts = List.copyOf(blackOuts);
    }

    /** What both ask: of each limit the stricter, and everybody's black-outs. What one does not state, the other may. */
    public StatedLimits and(StatedLimits other) {
        return new StatedLimits(
                stricter(noticeDays, other.noticeDays, Math::max),
                stricter(maxConsecutiveDays, other.maxConsecutiveDays, Math::min),
                stricter(backDatedMonths, other.backDatedMonths, Math::min),
                stricter(aheadMonths, other.aheadMonths, Math::min),
                stricter(probationMonths, other.probationMonths, Math::max),
                stricter(maxAbsent, other.maxAbsent, Math::min),
                Stream.concat(blackOuts.stream(), other.blackOuts.stream())
                        .distinct()
                        .toList(),
                answers == null || other.answers == null
                        ? StatedRules.first(answers, other.answers)
                        : answers.and(other.answers));
    }

    private static @Nullable Integer stricter(
            @Nullable Integer one, @Nullable Integer other, BinaryOperator<Integer> stricter) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return stricter.apply(one, other);
    }

    /** What nobody states is as usual. */
    RequestLimits complete() {
        RequestLimits usual = RequestLimits.USUAL;
        return new RequestLimits(
                Objects.requireNonNullElse(noticeDays, usual.noticeDays()),
                maxConsecutiveDays,
                Objects.requireNonNullElse(backDatedMonths, usual.backDatedMonths()),
                Objects.requireNonNullElse(aheadMonths, usual.aheadMonths()),
                Objects.requireNonNullElse(probationMonths, usual.probationMonths()),
                maxAbsent,
                blackOuts,
                Objects.requireNonNullElse(answers, usual.answers()));
    }
}
