package dev.secondment.agreement.ending.domain;

import static dev.secondment.agreement.ending.domain.EndingFixture.SOON;
import static dev.secondment.agreement.ending.domain.EndingFixture.TODAY;
import static dev.secondment.agreement.ending.domain.EndingFixture.policy;
import static dev.secondment.agreement.ending.domain.EndingFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.ending.domain.Consequence.Code;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.TerminationGround;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** R-NT-4. */
class ConsequenceTest {

    private static Map<Code, LocalDate> of(EndPlan plan, Terms terms) {
        return Consequence.of(plan, terms, TODAY).stream()
                .collect(Collectors.toMap(Consequence::code, Consequence::on));
    }

    private static EndPlan ending(LocalDate day) {
        return policy().plan(wish(Side.HOME, TerminationGround.RULE_LIMIT, day));
    }

    @Test
    void everything_follows_from_the_last_day() {
        assertThat(of(ending(SOON), TermsFixture.complete()))
                .isEqualTo(Map.of(
                        Code.ALLOWANCES_STOP, SOON.plusDays(1),
                        Code.RECHARGE_CUT_OFF, SOON,
                        Code.LEAVE_RESPLIT, SOON,
                        Code.ACCESS_REVOCATION, SOON.plusDays(1),
                        Code.RETURN_PLAN_DUE, TODAY,
                        Code.CLOCKS_STOP, SOON));
    }

    @Test
    void the_return_plan_is_due_now_or_as_long_before_the_end_as_agreed() {
        LocalDate far = LocalDate.of(2027, 2, 1);
        Terms twoWeeks = TermsFixture.with("{\"returnTerms\":{\"planDueBefore\":\"P2W\"}}");
        assertThat(of(ending(far), twoWeeks)).containsEntry(Code.RETURN_PLAN_DUE, far.minusWeeks(2));
        assertThat(of(ending(far), TermsFixture.complete())).containsEntry(Code.RETURN_PLAN_DUE, far.minusWeeks(8));
    }

    @Test
    void whoever_stands_in_at_home_is_told_at_once() {
        Terms backfill = TermsFixture.with("{\"substantivePost\":{\"status\":\"HELD_WITH_BACKFILL\"}}");
        assertThat(of(ending(SOON), backfill)).containsEntry(Code.BACKFILL_NOTICE, TODAY);
    }

    @Test
    void notice_that_is_paid_is_paid_up_to_the_earliest_end() {
        EndPlan paid = policy().plan(new EndWish(Side.HOME, TerminationGround.RULE_LIMIT, SOON, null, false, true));
        assertThat(of(paid, TermsFixture.complete())).containsEntry(Code.PAYMENT_IN_LIEU_UNTIL, TODAY.plusWeeks(4));
    }
}
