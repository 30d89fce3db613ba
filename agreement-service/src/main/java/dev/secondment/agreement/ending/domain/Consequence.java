package dev.secondment.agreement.ending.domain;

import dev.secondment.agreement.terms.domain.PostStatus;
import dev.secondment.agreement.terms.domain.ReturnTerms;
import dev.secondment.agreement.terms.domain.SubstantivePost;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** What an end on another day brings with it (R-NT-4), and from when; all of it follows from the one event. */
public record Consequence(Code code, LocalDate on) {

    public enum Code {
        /** The person works for the host no more. */
        ALLOWANCES_STOP,
        /** The last day that the host is charged for. */
        RECHARGE_CUT_OFF,
        /** Leave is split anew between the employers up to this day. */
        LEAVE_RESPLIT,
        ACCESS_REVOCATION,
        RETURN_PLAN_DUE,
        /** Whoever stands in at home is told that the holder of the post returns. */
        BACKFILL_NOTICE,
        /** The counts of days that posting, tax and social security watch stop. */
        CLOCKS_STOP,
        /** The day up to which notice is paid instead of kept. */
        PAYMENT_IN_LIEU_UNTIL
    }

    private static final Period PLAN_DUE_UNLESS_TOLD = Period.ofWeeks(8);

    public static List<Consequence> of(EndPlan plan, Terms terms, LocalDate today) {
        LocalDate lastDay = plan.lastDay();
        List<Consequence> all = new ArrayList<>();
        all.add(new Consequence(Code.ALLOWANCES_STOP, lastDay.plusDays(1)));
        all.add(new Consequence(Code.RECHARGE_CUT_OFF, lastDay));
        all.add(new Consequence(Code.LEAVE_RESPLIT, lastDay));
        all.add(new Consequence(Code.ACCESS_REVOCATION, lastDay.plusDays(1)));
        all.add(new Consequence(Code.RETURN_PLAN_DUE, later(lastDay.minus(planDueBefore(terms)), today)));
        if (hasBackfill(terms)) {
            all.add(new Consequence(Code.BACKFILL_NOTICE, today));
        }
        all.add(new Consequence(Code.CLOCKS_STOP, lastDay));
        if (plan.paymentInLieu()) {
            all.add(new Consequence(Code.PAYMENT_IN_LIEU_UNTIL, plan.earliestEnd()));
        }
        return all;
    }

    private static Period planDueBefore(Terms terms) {
        ReturnTerms agreed = terms.returnTerms();
        return agreed == null || agreed.planDueBefore() == null
                ? PLAN_DUE_UNLESS_TOLD
                : Period.parse(agreed.planDueBefore());
    }

    private static boolean hasBackfill(Terms terms) {
        SubstantivePost post = terms.substantivePost();
        return post != null && post.status() == PostStatus.HELD_WITH_BACKFILL;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
