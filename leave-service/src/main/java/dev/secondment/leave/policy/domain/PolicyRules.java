package dev.secondment.leave.policy.domain;

import dev.secondment.leave.calendar.domain.LeaveYears;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one employer, or the law of a country, grants as annual leave and asks for in return: the vocabulary of all
 * policies. It says what holds; how days follow from it is the entitlement's business.
 *
 * @param amount of a whole leave year
 * @param leaveYearStart the first day of each leave year; 29 February is refused
 * @param drawOrder every bucket once: what lapses first is drawn first, and this tells the order of what lapses together
 * @param negativeLimit by how many days requests may overdraw a balance; nothing, unless the employer says so
 */
public record PolicyRules(
        Amount amount,
        MonthDay leaveYearStart,
        Proration proration,
        Rounding rounding,
        Accrual accrual,
        @Nullable CarryOver carryOver,
        List<Bucket> drawOrder,
        BigDecimal negativeLimit,
        RequestLimits requests,
        SicknessRules sickness) {

    public PolicyRules {
        drawOrder = List.copyOf(drawOrder);
    }

    /** An amount, and nothing else said: the calendar year, all of it at once, nothing carried over or overdrawn. */
    public static PolicyRules usual(Amount amount, Proration proration) {
        return new PolicyRules(
                amount,
                LeaveYears.CALENDAR.start(),
                proration,
                Rounding.NONE,
                Accrual.AT_ONCE,
                null,
                Bucket.DRAWN_FIRST,
                BigDecimal.ZERO,
                RequestLimits.USUAL,
                SicknessRules.USUAL);
    }

    PolicyRules drawing(List<Bucket> order) {
        return new PolicyRules(
                amount,
                leaveYearStart,
                proration,
                rounding,
                accrual,
                carryOver,
                order,
                negativeLimit,
                requests,
                sickness);
    }

    PolicyRules counting(Proration other, Rounding rounded) {
        return new PolicyRules(
                amount,
                leaveYearStart,
                other,
                rounded,
                accrual,
                carryOver,
                drawOrder,
                negativeLimit,
                requests,
                sickness);
    }

    PolicyRules asking(RequestLimits limits) {
        return new PolicyRules(
                amount,
                leaveYearStart,
                proration,
                rounding,
                accrual,
                carryOver,
                drawOrder,
                negativeLimit,
                limits,
                sickness);
    }

    PolicyRules treating(SicknessRules other) {
        return new PolicyRules(
                amount,
                leaveYearStart,
                proration,
                rounding,
                accrual,
                carryOver,
                drawOrder,
                negativeLimit,
                requests,
                other);
    }

    PolicyRules carryingOver(@Nullable CarryOver other) {
        return new PolicyRules(
                amount,
                leaveYearStart,
                proration,
                rounding,
                accrual,
                other,
                drawOrder,
                negativeLimit,
                requests,
                sickness);
    }
}
