package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.Accrual;
import dev.secondment.leave.policy.domain.AnswerRules;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.StatedRules;
import dev.secondment.platform.problem.Violation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with rules whose every field is well formed; all of it, not the first. */
final class RulesReview {
    private static final BigDecimal WEEKS_OF_A_YEAR = BigDecimal.valueOf(53);

    private final List<Violation> found = new ArrayList<>();

    private RulesReview() {}

    static List<Violation> of(RulesDocument rules) {
        RulesReview review = new RulesReview();
        review.amount(rules.amount());
        review.leaveYear(rules.leaveYearStart());
        review.accrual(rules.accrual());
        review.drawOrder(rules.drawOrder());
        review.blackOuts(rules.requests());
        review.answers(rules.requests());
        review.refuseIf(
                review.found.isEmpty() && rules.read().equals(StatedRules.NOTHING),
                "",
                "nothing-stated",
                "State at least one rule.");
        return List.copyOf(review.found);
    }

    private void amount(RulesDocument.@Nullable Granted amount) {
        if (amount == null) {
            return;
        }
        boolean inDays = amount.days() != null && amount.daysPerWeek() != null && amount.weeks() == null;
        boolean inWeeks = amount.weeks() != null && amount.days() == null && amount.daysPerWeek() == null;
        refuseIf(
                !inDays && !inWeeks,
                "/amount",
                "weeks-or-days",
                "Give weeks, or days and the days per week in which they are meant.");
        refuseIf(
                inDays && new BigDecimal(String.valueOf(amount.daysPerWeek())).signum() == 0,
                "/amount/daysPerWeek",
                "no-working-time",
                "A working week has some days.");
        refuseIf(
                found.isEmpty() && RulesMapping.read(amount).weeks().compareTo(WEEKS_OF_A_YEAR) > 0,
                "/amount",
                "more-than-a-year",
                "A year has no more weeks.");
    }

    private void leaveYear(@Nullable String start) {
        if (start == null) {
            return;
        }
        try {
            refuseIf(
                    MonthDay.parse("--" + start).equals(MonthDay.of(2, 29)),
                    "/leaveYearStart",
                    "not-every-year",
                    "A leave year begins on a day that every year has.");
        } catch (DateTimeException noDay) {
            refuseIf(true, "/leaveYearStart", "no-such-day", "There is no such day in the calendar.");
        }
    }

    private void accrual(RulesDocument.@Nullable Earned accrual) {
        refuseIf(
                accrual != null
                        && (accrual.frequency() == Accrual.Frequency.BY_HOURS) != (accrual.percentOfHours() != null),
                "/accrual/percentOfHours",
                "percent-by-hours",
                "A percentage of hours belongs to BY_HOURS, and BY_HOURS needs one.");
    }

    private void drawOrder(@Nullable List<Bucket> order) {
        if (order == null) {
            return;
        }
        List<Bucket> missing = Bucket.DRAWN_FIRST.stream()
                .filter(bucket -> !order.contains(bucket))
                .toList();
        List<Bucket> twice = Bucket.DRAWN_FIRST.stream()
                .filter(bucket -> Collections.frequency(order, bucket) > 1)
                .toList();
        refuseIf(!missing.isEmpty(), "/drawOrder", "bucket-missing", "Missing: " + names(missing) + ".");
        refuseIf(!twice.isEmpty(), "/drawOrder", "bucket-twice", "More than once: " + names(twice) + ".");
    }

    private static String names(List<Bucket> buckets) {
        return buckets.stream().map(Bucket::name).collect(Collectors.joining(", "));
    }

    private void blackOuts(RulesDocument.@Nullable Limits limits) {
        if (limits == null || limits.blackOuts() == null) {
            return;
        }
        for (int i = 0; i < limits.blackOuts().size(); i++) {
            RulesDocument.Blocked blackOut = limits.blackOuts().get(i);
            refuseIf(
                    blackOut.to().isBefore(blackOut.from()),
                    "/requests/blackOuts/" + i + "/to",
                    "ends-before-it-begins",
                    "The last day comes before the first.");
        }
    }

    private void answers(RulesDocument.@Nullable Limits limits) {
        RulesDocument.Answers answers = limits == null ? null : limits.answers();
        AnswerRules usual = AnswerRules.USUAL;
        refuseIf(
                answers != null
                        && Objects.requireNonNullElse(answers.remindBefore(), usual.remindBefore())
                                >= Objects.requireNonNullElse(answers.workingDays(), usual.workingDays()),
                "/requests/answers/remindBefore",
                "reminds-before-it-asks",
                "A reminder comes after the question and before the answer is due.");
    }

    private void refuseIf(boolean wrong, String field, String code, String detail) {
        if (wrong) {
            found.add(new Violation("/rules" + field, code, detail));
        }
    }
}
