package dev.secondment.leave.policy.domain;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a policy as far as it states them; {@link PolicyRules} are complete ones. A host whose policy prevails may
 * state one field and leave the others to the home employer.
 *
 * @param firstYear how the leave year is counted in which the employment begins
 * @param lastYear how the leave year is counted in which the employment ends
 * @param irregularHours how somebody with irregular hours earns leave, in place of {@code accrual}
 */
public record StatedRules(
        @Nullable Amount amount,
        @Nullable MonthDay leaveYearStart,
        @Nullable Proration proration,
        @Nullable Rounding rounding,
        @Nullable PartYear firstYear,
        @Nullable PartYear lastYear,
        @Nullable Accrual accrual,
        @Nullable Accrual irregularHours,
        @Nullable CarryOver carryOver,
        @Nullable List<Bucket> drawOrder,
        @Nullable BigDecimal negativeLimit,
        StatedLimits requests,
        StatedSickness sickness) {

    public static final StatedRules NOTHING = new StatedRules(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            StatedLimits.NOTHING,
            StatedSickness.NOTHING);

    /** Field by field: these where they say something, else the others. What is asked of requests is asked by both. */
    public StatedRules over(StatedRules other) {
        return new StatedRules(
                either(other, StatedRules::amount),
                either(other, StatedRules::leaveYearStart),
                either(other, StatedRules::proration),
                either(other, StatedRules::rounding),
                either(other, StatedRules::firstYear),
                either(other, StatedRules::lastYear),
                either(other, StatedRules::accrual),
                either(other, StatedRules::irregularHours),
                either(other, StatedRules::carryOver),
                either(other, StatedRules::drawOrder),
                either(other, StatedRules::negativeLimit),
                requests.and(other.requests),
                sickness.over(other.sickness));
    }

    private <T> @Nullable T either(StatedRules other, Function<StatedRules, @Nullable T> field) {
        return first(field.apply(this), field.apply(other));
    }

    static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    /** With an amount of its own, such as the figure of one person's contract. */
    StatedRules granting(Amount own) {
        return new StatedRules(
                own,
                leaveYearStart,
                proration,
                rounding,
                firstYear,
                lastYear,
                accrual,
                irregularHours,
                carryOver,
                drawOrder,
                negativeLimit,
                requests,
                sickness);
    }

    /** For somebody with irregular hours. */
    StatedRules forIrregularHours() {
        return irregularHours == null
                ? this
                : new StatedRules(
                        amount,
                        leaveYearStart,
                        proration,
                        rounding,
                        firstYear,
                        lastYear,
                        irregularHours,
                        null,
                        carryOver,
                        drawOrder,
                        negativeLimit,
                        requests,
                        sickness);
    }

    /** What is not stated is as usual. */
    PolicyRules complete(Amount agreed, Proration otherwise) {
        PolicyRules usual =
                PolicyRules.usual(amount == null ? agreed : amount, proration == null ? otherwise : proration);
        return new PolicyRules(
                usual.amount(),
                Objects.requireNonNullElse(leaveYearStart, usual.leaveYearStart()),
                usual.proration(),
                Objects.requireNonNullElse(rounding, usual.rounding()),
                Objects.requireNonNullElse(accrual, usual.accrual()),
                carryOver,
                Objects.requireNonNullElse(drawOrder, usual.drawOrder()),
                Objects.requireNonNullElse(negativeLimit, usual.negativeLimit()),
                requests.complete(),
                sickness.complete());
    }
}
