package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.policy.domain.Accrual;
import dev.secondment.leave.policy.domain.Amount;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.Floor;
import dev.secondment.leave.policy.domain.PolicyRules;
import dev.secondment.leave.policy.domain.Proration;
import dev.secondment.leave.policy.domain.RequestLimits;
import dev.secondment.leave.policy.domain.Rounding;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.policy.domain.SicknessRules;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Years, rules and segments of entitlement as the worked numbers need them. */
final class PlanFixture {
    static final LeaveYear YEAR_2026 = LeaveYears.CALENDAR.in(2026);
    static final PolicyRules EXACT = rules(Proration.EXACT_DAYS, Rounding.NONE);

    private PlanFixture() {}

    static PolicyRules rules(Proration proration, Rounding rounding) {
        return rules(proration, rounding, Accrual.Frequency.YEARLY);
    }

    static PolicyRules rules(Proration proration, Rounding rounding, Accrual.Frequency frequency) {
        return new PolicyRules(
                new Amount(BigDecimal.valueOf(6), null),
                LeaveYears.CALENDAR.start(),
                proration,
                rounding,
                new Accrual(frequency, false, 0, null),
                null,
                Bucket.DRAWN_FIRST,
                BigDecimal.ZERO,
                RequestLimits.USUAL,
                SicknessRules.USUAL);
    }

    static PolicyRules with(PolicyRules rules, Accrual accrual, List<Bucket> drawOrder) {
        return new PolicyRules(
                rules.amount(),
                rules.leaveYearStart(),
                rules.proration(),
                rules.rounding(),
                accrual,
                rules.carryOver(),
                drawOrder,
                rules.negativeLimit(),
                rules.requests(),
                rules.sickness());
    }

    static Segment home(String from, String to, PolicyRules rules, String annual) {
        return segment(from, to, Side.HOME, rules, annual, "0", "0", "0");
    }

    static Segment host(String from, String to, PolicyRules rules, String annual) {
        return segment(from, to, Side.HOST, rules, annual, annual, "0", "0");
    }

    static Segment segment(
            String from,
            String to,
            Side employer,
            PolicyRules rules,
            String annual,
            String host,
            String floor,
            String statutory) {
        return new Segment(
                LocalDate.parse(from),
                LocalDate.parse(to),
                employer,
                rules,
                new BigDecimal(annual),
                new BigDecimal(host),
                List.of(new Floor(new BigDecimal(floor), Set.of())),
                new BigDecimal(statutory),
                BigDecimal.valueOf(5));
    }

    static EntitlementPlan plan(LeaveYear year, List<Segment> segments) {
        return EntitlementPlan.of(year, segments, List.of());
    }

    static BigDecimal sum(EntitlementPlan plan) {
        return plan.grants().stream().map(Grant::days).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
