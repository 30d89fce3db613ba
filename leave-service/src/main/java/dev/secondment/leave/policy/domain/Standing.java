package dev.secondment.leave.policy.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What holds on one day: a segment without its days.
 *
 * @param promisedDays what the person has at home and did not agree to have less of; zero where they did
 * @param minimumDays what the law of the place of work grants
 */
record Standing(
        Side employer,
        PolicyRules rules,
        BigDecimal annualDays,
        BigDecimal hostDays,
        BigDecimal promisedDays,
        BigDecimal minimumDays,
        BigDecimal daysPerWeek) {
    static final BigDecimal NO_DAYS = BigDecimal.ZERO.setScale(LeaveCharge.SCALE);

    Standing counting(Proration proration) {
        return new Standing(
                employer,
                rules.counting(proration, rules.rounding()),
                annualDays,
                hostDays,
                promisedDays,
                minimumDays,
                daysPerWeek);
    }

    Standing counting(PartYear part) {
        return new Standing(
                employer,
                rules.counting(part.proration(), part.rounding()),
                annualDays,
                hostDays,
                promisedDays,
                minimumDays,
                daysPerWeek);
    }

    Standing atLeast(BigDecimal minimum) {
        return new Standing(employer, rules, annualDays, hostDays, promisedDays, minimum, daysPerWeek);
    }

    boolean isLessThanPromised() {
        return annualDays.compareTo(promisedDays) < 0;
    }

    /**
     * Requests and sickness are asked by the day; they do not cut a year.
     *
     * @param promise whether some day of the year brings less than is promised: else the promise is kept by itself, however
     *     the sum is rounded
     */
    Segment segment(LocalDate from, LocalDate to, boolean promise) {
        return new Segment(
                from,
                to,
                employer,
                rules.asking(RequestLimits.USUAL).treating(SicknessRules.USUAL),
                annualDays,
                hostDays,
                promise ? promisedDays.max(minimumDays) : minimumDays,
                annualDays.min(minimumDays),
                daysPerWeek);
    }
}
