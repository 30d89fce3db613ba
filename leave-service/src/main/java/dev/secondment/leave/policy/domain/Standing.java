package dev.secondment.leave.policy.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What holds on one day: a segment without its days. */
record Standing(
        Side employer,
        PolicyRules rules,
        BigDecimal annualDays,
        BigDecimal hostDays,
        BigDecimal floorDays,
        BigDecimal statutoryDays,
        BigDecimal daysPerWeek) {
    static final BigDecimal NO_DAYS = BigDecimal.ZERO.setScale(LeaveCharge.SCALE);

    Standing counting(Proration proration) {
        return new Standing(
                employer,
                rules.counting(proration, rules.rounding()),
                annualDays,
                hostDays,
                floorDays,
                statutoryDays,
                daysPerWeek);
    }

    Standing counting(PartYear part) {
        return new Standing(
                employer,
                rules.counting(part.proration(), part.rounding()),
                annualDays,
                hostDays,
                floorDays,
                statutoryDays,
                daysPerWeek);
    }

    /** Where the law grants so many days at least. */
    Standing atLeast(BigDecimal days) {
        return new Standing(
                employer, rules, annualDays, hostDays, floorDays.max(days), annualDays.min(days), daysPerWeek);
    }

    /** Requests and sickness are asked by the day; they do not cut a year. */
    Segment segment(LocalDate from, LocalDate to) {
        return new Segment(
                from,
                to,
                employer,
                rules.asking(RequestLimits.USUAL).treating(SicknessRules.USUAL),
                annualDays,
                hostDays,
                floorDays,
                statutoryDays,
                daysPerWeek);
    }
}
