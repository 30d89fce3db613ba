package dev.secondment.leave.entitlement.domain;

import static dev.secondment.leave.entitlement.domain.PlanFixture.EXACT;
import static dev.secondment.leave.entitlement.domain.PlanFixture.YEAR_2026;
import static dev.secondment.leave.entitlement.domain.PlanFixture.home;
import static dev.secondment.leave.entitlement.domain.PlanFixture.host;
import static dev.secondment.leave.entitlement.domain.PlanFixture.rules;
import static dev.secondment.leave.entitlement.domain.PlanFixture.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.policy.domain.Accrual;
import dev.secondment.leave.policy.domain.Accrual.Frequency;
import dev.secondment.leave.policy.domain.Accrual.Pause;
import dev.secondment.leave.policy.domain.Floor;
import dev.secondment.leave.policy.domain.PolicyRules;
import dev.secondment.leave.policy.domain.Proration;
import dev.secondment.leave.policy.domain.Rounding;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule B6: leave that a policy names takes its days out of what the year earns; the law's minimum only if the law says so. */
class NonAccruingLeaveTest {
    private static final Set<Pause> UNPAID = Set.of(Pause.UNPAID);
    private static final PolicyRules PAUSED = pausing(EXACT);

    private static final List<Frequency> CREDITED = Arrays.stream(Frequency.values())
            .filter(frequency -> frequency != Frequency.BY_HOURS)
            .toList();

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static PolicyRules pausing(PolicyRules rules) {
        Accrual accrual = new Accrual(rules.accrual().frequency(), false, 0, null, UNPAID);
        return PlanFixture.with(rules, accrual, rules.drawOrder());
    }

    private static LeaveSpell unpaid(String from, String to) {
        return new LeaveSpell(LeaveKind.UNPAID, SlotRange.ofDays(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static EntitlementPlan plan(List<LeaveSpell> spells, Segment... segments) {
        return EntitlementPlan.of(YEAR_2026, Arrays.asList(segments), spells);
    }

    private static Segment above(PolicyRules rules, String annual, Floor floor) {
        return new Segment(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                Side.HOME,
                rules,
                new BigDecimal(annual),
                BigDecimal.ZERO,
                List.of(floor),
                floor.days(),
                BigDecimal.valueOf(5));
    }

    @ParameterizedTest(name = "B6 {2} days, {0}, {1}, {3} to {4}, unpaid {5} to {6} = {7}")
    @CsvSource({
        "EXACT_DAYS,NONE,30,2026-01-01,2026-12-31,2026-04-01,2026-06-30,22.5205",
        "EXACT_DAYS,UP_HALF,30,2026-01-01,2026-12-31,2026-04-01,2026-06-30,23.0",
        "EXACT_DAYS,NONE,30,2026-04-01,2026-12-31,2026-03-01,2026-04-30,20.1370",
        "WHOLE_YEAR,NONE,30,2026-01-01,2026-12-31,2026-04-01,2026-06-30,22.5205",
        "FULL_MONTHS,NONE,24,2026-09-01,2026-12-31,2026-10-01,2026-10-31,5.9672",
        "STARTED_MONTHS,UP_HALF,24,2026-09-01,2026-12-31,2026-10-01,2026-10-31,6.0",
        "EXACT_DAYS,NONE,30,2026-01-01,2026-12-31,2025-11-01,2027-01-31,0.0"
    })
    void unpaid_days_are_taken_out_one_by_one_however_the_year_is_counted(
            Proration mode,
            Rounding rounding,
            String annual,
            String from,
            String to,
            String unpaidFrom,
            String unpaidTo,
            BigDecimal days) {
        Segment segment = home(from, to, pausing(rules(mode, rounding)), annual);

        EntitlementPlan plan = plan(List.of(unpaid(unpaidFrom, unpaidTo)), segment);

        assertThat(plan.total()).isEqualByComparingTo(days);
        assertThat(sum(plan)).isEqualByComparingTo(days);
    }

    @Test
    void half_a_day_is_half_a_day() {
        Slot morning = Slot.of(LocalDate.of(2026, 4, 1), Half.AM);

        EntitlementPlan plan = plan(
                List.of(new LeaveSpell(LeaveKind.UNPAID, new SlotRange(morning, morning))),
                home("2026-01-01", "2026-12-31", PAUSED, "30"));

        assertThat(plan.total()).isEqualByComparingTo("29.9589");
        assertThat(plan.grants())
                .extracting(Grant::reason)
                .containsExactly("Without 0.5 calendar days of leave on which none is earned.");
    }

    @ParameterizedTest
    @EnumSource(LeaveKind.class)
    void only_leave_that_the_policy_names_earns_nothing(LeaveKind kind) {
        LeaveSpell away = new LeaveSpell(kind, SlotRange.ofDays(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));

        assertThat(plan(List.of(away), home("2026-01-01", "2026-12-31", PAUSED, "30"))
                        .total())
                .isEqualByComparingTo(kind == LeaveKind.UNPAID ? "22.5205" : "30");
        assertThat(plan(List.of(away), home("2026-01-01", "2026-12-31", EXACT, "30"))
                        .total())
                .isEqualByComparingTo("30");
    }

    @ParameterizedTest
    @EnumSource(Pause.class)
    void policies_name_only_leave_that_an_employer_grants_and_need_not(Pause pause) {
        LeaveKind kind = LeaveKind.valueOf(pause.name());

        assertThat(kind.isStatutory()).isFalse();
        assertThat(kind.drawsOnBalance()).isFalse();
    }

    @Test
    void each_employer_s_policy_speaks_of_its_own_days() {
        EntitlementPlan plan = plan(
                List.of(unpaid("2026-06-01", "2026-07-31")),
                home("2026-01-01", "2026-06-30", EXACT, "28"),
                host("2026-07-01", "2026-12-31", PAUSED, "24"));

        assertThat(plan.total()).as("28 x 181/365 + 24 x 153/365").isEqualByComparingTo("23.9452");
    }

    @Test
    void what_accrues_by_the_month_lacks_just_the_month_and_no_other_changes() {
        PolicyRules monthly = pausing(rules(Proration.EXACT_DAYS, Rounding.NONE, Frequency.MONTHLY));

        EntitlementPlan plan =
                plan(List.of(unpaid("2026-04-01", "2026-04-30")), home("2026-01-01", "2026-12-31", monthly, "24"));

        assertThat(plan.total()).isEqualByComparingTo("22");
        assertThat(plan.grants())
                .allSatisfy(grant -> assertThat(grant.days()).isEqualByComparingTo("2"))
                .extracting(Grant::effectiveDate)
                .hasSize(11)
                .doesNotContain(LocalDate.of(2026, 4, 30));
    }

    @ParameterizedTest
    @EnumSource(
            value = Frequency.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BY_HOURS"})
    void a_year_without_a_day_that_earns_gives_nothing_however_it_is_credited(Frequency frequency) {
        PolicyRules rules = pausing(rules(Proration.EXACT_DAYS, Rounding.NONE, frequency));

        EntitlementPlan plan =
                plan(List.of(unpaid("2025-12-01", "2027-01-31")), home("2026-01-01", "2026-12-31", rules, "24"));

        assertThat(plan.total()).isEqualByComparingTo("0");
        assertThat(plan.grants()).isEmpty();
    }

    @Test
    void the_statutory_minimum_stays_whole_where_its_law_does_not_say_so() {
        EntitlementPlan plan = plan(
                List.of(unpaid("2026-07-01", "2026-12-31")),
                above(PAUSED, "33", new Floor(new BigDecimal("28"), Set.of())));

        assertThat(plan.total()).isEqualByComparingTo("28");
        assertThat(plan.grants())
                .extracting(Grant::kind, grant -> grant.days().toPlainString())
                .contains(tuple(EntryKind.ADJUSTMENT, "11.6356"));
    }

    @Test
    void the_statutory_minimum_follows_where_its_law_says_so() {
        EntitlementPlan plan = plan(
                List.of(unpaid("2026-07-01", "2026-12-31")),
                above(PAUSED, "30", new Floor(new BigDecimal("20"), UNPAID)));

        assertThat(plan.total()).as("30 x 181/365").isEqualByComparingTo("14.8767");
        assertThat(plan.grants()).noneMatch(grant -> grant.kind() == EntryKind.ADJUSTMENT);
    }

    @Test
    void days_that_were_taken_before_are_not_claimed_back() {
        BookFixture book = new BookFixture(YEAR_2026, PAUSED, home("2026-01-01", "2026-12-31", PAUSED, "30")).planned();
        book.taken("2026-01-05", "2026-01-30");

        book.away(LeaveKind.UNPAID, "2026-03-01", "2026-12-31").planned(LocalDate.of(2026, 2, 2));

        assertThat(book.book().planned()).isEqualByComparingTo("20");
        assertThat(book.left()).isEqualByComparingTo("0");
    }

    @Test
    void what_is_granted_changed_and_called_off_in_any_order_leaves_what_holds_now() {
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            Frequency frequency = one(random, CREDITED);
            PolicyRules rules = pausing(rules(
                    one(random, List.of(Proration.values())), one(random, List.of(Rounding.values())), frequency));
            BookFixture book =
                    new BookFixture(YEAR_2026, rules, home("2026-01-01", "2026-12-31", rules, "30")).planned();
            BigDecimal before = book.left();
            for (int change = 0; change < 4; change++) {
                LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
                LocalDate to = from.plusDays(random.nextInt(60));
                book.away(LeaveKind.UNPAID, from.toString(), to.toString()).planned();
                assertThat(book.left())
                        .isEqualByComparingTo(plan(
                                        List.of(unpaid(from.toString(), to.toString())),
                                        home("2026-01-01", "2026-12-31", rules, "30"))
                                .total())
                        .isLessThanOrEqualTo(before);
            }
            int posted = book.ledger().size();
            book.planned();
            assertThat(book.ledger()).as("a second look changes nothing").hasSize(posted);
            book.notAway().planned();
            assertThat(book.left()).isEqualByComparingTo(before);
        }
    }

    @Test
    void no_cut_of_a_pause_changes_what_the_year_is_worth() {
        Segment year = home("2026-01-01", "2026-12-31", PAUSED, "30");
        BigDecimal whole =
                plan(List.of(unpaid("2026-04-01", "2026-06-30")), year).total();

        assertThat(plan(List.of(unpaid("2026-04-01", "2026-05-12"), unpaid("2026-05-13", "2026-06-30")), year)
                        .total())
                .isEqualByComparingTo(whole);
        assertThat(plan(
                                List.of(unpaid("2026-04-01", "2026-06-30")),
                                home("2026-01-01", "2026-05-31", PAUSED, "30"),
                                home("2026-06-01", "2026-12-31", PAUSED, "30"))
                        .total())
                .isEqualByComparingTo(whole);
    }
}
