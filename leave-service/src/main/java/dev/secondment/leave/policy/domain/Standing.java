package dev.secondment.leave.policy.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What holds on one day: a segment without its days.
 *
 * @param promised what the person has at home and did not agree to have less of; zero where they did
 * @param minimum what the law of the place of work grants
 */
record Standing(
        Side employer,
        PolicyRules rules,
        BigDecimal annualDays,
        BigDecimal hostDays,
        Floor promised,
        Floor minimum,
        BigDecimal daysPerWeek) {
    static final BigDecimal NO_DAYS = BigDecimal.ZERO.setScale(LeaveCharge.SCALE);

    Standing counting(Proration proration) {
        return new Standing(
                employer,
                rules.counting(proration, rules.rounding()),
                annualDays,
                hostDays,
                promised,
                minimum,
                daysPerWeek);
    }

    Standing counting(PartYear part) {
        return new Standing(
                employer,
                rules.counting(part.proration(), part.rounding()),
                annualDays,
                hostDays,
                promised,
                minimum,
                daysPerWeek);
    }

    Standing atLeast(Floor least) {
        return new Standing(employer, rules, annualDays, hostDays, promised, least, daysPerWeek);
    }

    boolean isLessThanPromised() {
        return promised.isAbove(annualDays, rules.accrual().pausedBy());
    }

    /**
     * Requests and sickness are asked by the day, the order of drawing by the year; they do not cut one.
     *
     * @param promise whether some day of the year brings less than is promised: else the promise is kept by itself, however
     *     the sum is rounded
     */
    Segment segment(LocalDate from, LocalDate to, boolean promise) {
        return new Segment(
                from,
                to,
                employer,
                rules.asking(RequestLimits.USUAL).treating(SicknessRules.USUAL).drawing(Bucket.DRAWN_FIRST),
                annualDays,
                hostDays,
                promise ? List.of(promised, minimum) : List.of(minimum),
                annualDays.min(minimum.days()),
                daysPerWeek);
    }
}
