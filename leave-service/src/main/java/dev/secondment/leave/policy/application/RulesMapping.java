package dev.secondment.leave.policy.application;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.policy.domain.Accrual;
import dev.secondment.leave.policy.domain.Amount;
import dev.secondment.leave.policy.domain.AnswerRules;
import dev.secondment.leave.policy.domain.BlackOut;
import dev.secondment.leave.policy.domain.CarryOver;
import dev.secondment.leave.policy.domain.PartYear;
import dev.secondment.leave.policy.domain.StatedLimits;
import dev.secondment.leave.policy.domain.StatedRules;
import dev.secondment.leave.policy.domain.StatedSickness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From JSON to rules and back. */
final class RulesMapping {

    private RulesMapping() {}

    static StatedRules read(RulesDocument rules) {
        return new StatedRules(
                map(rules.amount(), RulesMapping::read),
                map(rules.leaveYearStart(), start -> MonthDay.parse("--" + start)),
                rules.proration(),
                rules.rounding(),
                map(rules.firstYear(), RulesMapping::read),
                map(rules.lastYear(), RulesMapping::read),
                map(rules.accrual(), RulesMapping::read),
                map(
                        decimal(rules.irregularHoursPercent()),
                        percent -> new Accrual(Accrual.Frequency.BY_HOURS, true, 0, percent)),
                map(rules.carryOver(), RulesMapping::read),
                map(rules.drawOrder(), List::copyOf),
                decimal(rules.negativeLimit()),
                rules.requests() == null ? StatedLimits.NOTHING : read(rules.requests()),
                rules.sickness() == null ? StatedSickness.NOTHING : read(rules.sickness()));
    }

    static RulesDocument write(StatedRules rules) {
        return new RulesDocument(
                map(rules.amount(), RulesMapping::write),
                map(rules.leaveYearStart(), start -> start.toString().substring(2)),
                rules.proration(),
                rules.rounding(),
                map(rules.firstYear(), RulesMapping::write),
                map(rules.lastYear(), RulesMapping::write),
                map(rules.accrual(), RulesMapping::write),
                map(rules.irregularHours(), accrual -> text(accrual.percentOfHours())),
                map(rules.carryOver(), RulesMapping::write),
                rules.drawOrder(),
                text(rules.negativeLimit()),
                rules.requests().equals(StatedLimits.NOTHING) ? null : write(rules.requests()),
                rules.sickness().equals(StatedSickness.NOTHING) ? null : write(rules.sickness()));
    }

    private static PartYear read(RulesDocument.Part part) {
        return new PartYear(part.proration(), part.rounding(), part.wholeAfterMonths());
    }

    private static RulesDocument.Part write(PartYear part) {
        return new RulesDocument.Part(part.proration(), part.rounding(), part.wholeAfterMonths());
    }

    private static Accrual read(RulesDocument.Earned accrual) {
        return new Accrual(
                accrual.frequency(),
                Boolean.TRUE.equals(accrual.onlyEarned()),
                Objects.requireNonNullElse(accrual.waitingMonths(), 0),
                decimal(accrual.percentOfHours()),
                Set.copyOf(Objects.requireNonNullElse(accrual.pausedBy(), List.of())));
    }

    private static RulesDocument.Earned write(Accrual accrual) {
        return new RulesDocument.Earned(
                accrual.frequency(),
                accrual.onlyEarned(),
                accrual.waitingMonths(),
                text(accrual.percentOfHours()),
                accrual.pausedBy().isEmpty()
                        ? null
                        : accrual.pausedBy().stream().sorted().toList());
    }

    private static CarryOver read(RulesDocument.Carried carryOver) {
        return new CarryOver(
                decimal(carryOver.maxDays()),
                map(carryOver.usableFor(), Period::parse),
                Boolean.TRUE.equals(carryOver.onlyAfterNotice()),
                map(carryOver.afterIllness(), Period::parse),
                decimal(carryOver.weeksAfterIllness()));
    }

    private static RulesDocument.Carried write(CarryOver carryOver) {
        return new RulesDocument.Carried(
                text(carryOver.maxDays()),
                map(carryOver.usableFor(), Period::toString),
                carryOver.onlyAfterNotice(),
                map(carryOver.afterIllness(), Period::toString),
                text(carryOver.weeksAfterIllness()));
    }

    private static StatedLimits read(RulesDocument.Limits limits) {
        return new StatedLimits(
                limits.noticeDays(),
                limits.maxConsecutiveDays(),
                limits.backDatedMonths(),
                limits.aheadMonths(),
                limits.probationMonths(),
                limits.maxAbsent(),
                Objects.requireNonNullElse(limits.blackOuts(), List.<RulesDocument.Blocked>of()).stream()
                        .map(RulesMapping::read)
                        .toList(),
                map(limits.answers(), RulesMapping::read));
    }

    private static AnswerRules read(RulesDocument.Answers answers) {
        AnswerRules usual = AnswerRules.USUAL;
        return new AnswerRules(
                Objects.requireNonNullElse(answers.workingDays(), usual.workingDays()),
                Objects.requireNonNullElse(answers.remindBefore(), usual.remindBefore()),
                Objects.requireNonNullElse(answers.onSilence(), usual.onSilence()),
                Objects.requireNonNullElse(answers.cancellationNeedsConsent(), usual.cancellationNeedsConsent()));
    }

    private static RulesDocument.Answers write(AnswerRules answers) {
        return new RulesDocument.Answers(
                answers.workingDays(), answers.remindBefore(), answers.onSilence(), answers.cancellationNeedsConsent());
    }

    private static RulesDocument.Limits write(StatedLimits limits) {
        return new RulesDocument.Limits(
                limits.noticeDays(),
                limits.maxConsecutiveDays(),
                limits.backDatedMonths(),
                limits.aheadMonths(),
                limits.probationMonths(),
                limits.maxAbsent(),
                limits.blackOuts().isEmpty()
                        ? null
                        : limits.blackOuts().stream().map(RulesMapping::write).toList(),
                map(limits.answers(), RulesMapping::write));
    }

    private static BlackOut read(RulesDocument.Blocked blackOut) {
        Set<String> exempt = Objects.requireNonNullElse(blackOut.exempt(), List.<UUID>of()).stream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
        return new BlackOut(blackOut.from(), blackOut.to(), blackOut.name(), exempt);
    }

    private static RulesDocument.Blocked write(BlackOut blackOut) {
        return new RulesDocument.Blocked(
                blackOut.from(),
                blackOut.to(),
                blackOut.name(),
                blackOut.exempt().isEmpty()
                        ? null
                        : blackOut.exempt().stream()
                                .sorted()
                                .map(UUID::fromString)
                                .toList());
    }

    private static StatedSickness read(RulesDocument.Sick sickness) {
        return new StatedSickness(
                sickness.certificateAfterDays(), sickness.certificateToRecredit(), sickness.longAfterDays());
    }

    private static RulesDocument.Sick write(StatedSickness sickness) {
        return new RulesDocument.Sick(
                sickness.certificateAfterDays(), sickness.certificateToRecredit(), sickness.longAfterDays());
    }

    /** Of one scale, so that rules that say the same are equal. */
    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text).setScale(LeaveCharge.SCALE, RoundingMode.HALF_UP);
    }

    private static @Nullable String text(@Nullable BigDecimal value) {
        return value == null ? null : Days.text(value);
    }

    private static <T, R> @Nullable R map(@Nullable T value, Function<T, @Nullable R> mapping) {
        return value == null ? null : mapping.apply(value);
    }

    static Amount read(RulesDocument.Granted amount) {
        BigDecimal atMost = decimal(amount.atMostDays());
        return amount.weeks() != null
                ? new Amount(new BigDecimal(amount.weeks()), atMost)
                : new Amount(
                        Amount.ofDays(
                                        new BigDecimal(Objects.requireNonNull(amount.days())),
                                        new BigDecimal(Objects.requireNonNull(amount.daysPerWeek())))
                                .weeks(),
                        atMost);
    }

    private static RulesDocument.Granted write(Amount amount) {
        return new RulesDocument.Granted(Days.text(amount.weeks()), null, null, text(amount.atMostDays()));
    }
}
