package dev.secondment.leave.entitlement.domain;

import static dev.secondment.leave.entitlement.domain.PlanFixture.EXACT;
import static dev.secondment.leave.entitlement.domain.PlanFixture.YEAR_2026;
import static dev.secondment.leave.entitlement.domain.PlanFixture.home;
import static dev.secondment.leave.entitlement.domain.PlanFixture.host;
import static dev.secondment.leave.entitlement.domain.PlanFixture.rules;
import static dev.secondment.leave.entitlement.domain.PlanFixture.segment;
import static dev.secondment.leave.entitlement.domain.PlanFixture.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.policy.domain.Accrual.Frequency;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.PolicyRules;
import dev.secondment.leave.policy.domain.Proration;
import dev.secondment.leave.policy.domain.Rounding;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked numbers of rules B4 to B7, B10, B16 and B17, and what holds for every amount, rounding and cut of a year. */
class EntitlementPlanTest {

    private static BigDecimal total(Segment... segments) {
        return PlanFixture.plan(YEAR_2026, List.of(segments)).total();
    }

    @ParameterizedTest(name = "B4 25 days, {2} to {3}, {0}, {1} = {4}")
    @CsvSource({
        "EXACT_DAYS,NONE,2026-05-04,2026-10-18,11.5068",
        "FULL_MONTHS,NONE,2026-05-04,2026-10-18,10.4167",
        "STARTED_MONTHS,NONE,2026-05-15,2026-12-31,16.6667",
        "STARTED_MONTHS,UP_HALF,2026-05-15,2026-12-31,17.0",
        "WHOLE_YEAR,NONE,2026-05-04,2026-10-18,25.0",
        "FULL_MONTHS,NONE,2026-05-04,2026-06-03,2.0833",
        "FULL_MONTHS,NONE,2026-05-04,2026-06-02,0.0",
        "STARTED_MONTHS,NONE,2026-05-04,2026-06-04,4.1667",
        "FULL_MONTHS,NONE,2026-01-31,2026-02-28,2.0833"
    })
    void a_part_of_a_year_earns_its_part(Proration mode, Rounding rounding, String from, String to, BigDecimal days) {
        assertThat(total(home(from, to, rules(mode, rounding), "25"))).isEqualByComparingTo(days);
    }

    @Test
    void b4_days_of_a_leap_year_are_counted_by_366() {
        Segment half = home("2028-01-01", "2028-06-30", EXACT, "30");

        assertThat(PlanFixture.plan(LeaveYears.CALENDAR.in(2028), List.of(half)).total())
                .isEqualByComparingTo("14.9180");
    }

    @ParameterizedTest(name = "B5 {1} of {0} = {2}")
    @CsvSource({
        "10.4167,NONE,10.4167",
        "10.4167,UP_HALF,10.5",
        "16.6667,UP_HALF,17.0",
        "10.0000,UP_HALF,10.0",
        "10.00001,UP_HALF,10.0",
        "23.7808,UP_TENTH,23.8",
        "10.25,HALF_UP_HALF,10.5",
        "10.2499,HALF_UP_HALF,10.0",
        "10.5,BURLG,11.0",
        "10.4167,BURLG,10.4167",
        "-1.4,BURLG,-1.0",
        "-1.7,UP_HALF,-1.5"
    })
    void days_are_rounded_as_the_policy_says(BigDecimal exact, Rounding rounding, BigDecimal days) {
        assertThat(RoundedDays.of(exact, rounding)).isEqualByComparingTo(days);
    }

    @Test
    void b5_41_53_and_271_days_at_30_26_and_30_are_29_4192_and_rounded_once_29_5() {
        assertThat(threeParts(Rounding.NONE)).isEqualByComparingTo("29.4192");
        assertThat(threeParts(Rounding.HALF_UP_HALF)).isEqualByComparingTo("29.5");
    }

    private static BigDecimal threeParts(Rounding rounding) {
        var rules = rules(Proration.EXACT_DAYS, rounding);
        return total(
                home("2026-01-01", "2026-02-10", rules, "30"),
                host("2026-02-11", "2026-04-04", rules, "26"),
                home("2026-04-05", "2026-12-31", rules, "30"));
    }

    @Nested
    class Accrual {

        @Test
        void b6_25_a_year_in_halves_is_10_5_after_may_and_25_after_december() {
            EntitlementPlan plan = monthly("25", Rounding.HALF_UP_HALF);

            assertThat(earnedBy(plan, "2026-05-31")).isEqualByComparingTo("10.5");
            assertThat(earnedBy(plan, "2026-12-31")).isEqualByComparingTo("25.0");
            assertThat(plan.grants())
                    .hasSize(12)
                    .allSatisfy(grant -> assertThat(grant.days())
                            .isIn(new BigDecimal("2.0000"), new BigDecimal("2.5000"), new BigDecimal("1.5000")));
        }

        @Test
        void c5_after_the_third_month_of_28_days_seven() {
            assertThat(earnedBy(monthly("28", Rounding.UP_HALF), "2026-03-31")).isEqualByComparingTo("7");
        }

        @ParameterizedTest(name = "B6 {0}: {1} credits, the first on {2}, the last on {3}")
        @CsvSource({
            "DAILY,365,2026-01-01,2026-12-31",
            "WEEKLY,53,2026-01-07,2026-12-31",
            "HALF_MONTHLY,24,2026-01-15,2026-12-31",
            "MONTHLY,12,2026-01-31,2026-12-31",
            "HALF_YEARLY,2,2026-06-30,2026-12-31",
            "YEARLY,1,2026-01-01,2026-01-01"
        })
        void is_credited_as_often_as_the_policy_says(Frequency frequency, int credits, String first, String last) {
            EntitlementPlan plan = PlanFixture.plan(
                    YEAR_2026,
                    List.of(home(
                            "2026-01-01", "2026-12-31", rules(Proration.EXACT_DAYS, Rounding.NONE, frequency), "28")));

            assertThat(plan.grants()).hasSize(credits);
            assertThat(plan.grants().getFirst().effectiveDate()).isEqualTo(first);
            assertThat(plan.grants().getLast().effectiveDate()).isEqualTo(last);
            assertThat(sum(plan)).isEqualByComparingTo("28");
        }

        @Test
        void b6_periods_from_a_31st_end_before_the_last_day_of_shorter_months() {
            LeaveYear year = new LeaveYears(MonthDay.of(1, 31)).in(2026);

            assertThat(AccrualPeriod.of(year, Frequency.MONTHLY).stream().map(AccrualPeriod::first))
                    .startsWith(
                            LocalDate.of(2026, 1, 31),
                            LocalDate.of(2026, 2, 28),
                            LocalDate.of(2026, 3, 31),
                            LocalDate.of(2026, 4, 30));
        }

        @Test
        void by_the_hour_nothing_is_planned() {
            assertThat(PlanFixture.plan(
                                    YEAR_2026,
                                    List.of(home(
                                            "2026-01-01",
                                            "2026-12-31",
                                            rules(Proration.EXACT_DAYS, Rounding.NONE, Frequency.BY_HOURS),
                                            "28")))
                            .grants())
                    .isEmpty();
        }

        @ParameterizedTest(name = "B6 12.07 % of {0} hours = {1}")
        @CsvSource({"63,8", "41,5", "0,0", "37.3,5", "37.2,4", "12.43,2", "12.42,1"})
        void of_irregular_hours_goes_to_the_nearest_hour(BigDecimal worked, int leave) {
            assertThat(IrregularHours.leaveHours(worked, new BigDecimal("12.07")))
                    .isEqualTo(leave);
        }

        @Test
        void eight_hours_are_a_day_of_480_minutes() {
            assertThat(IrregularHours.days(8, 480)).isEqualByComparingTo("1");
            assertThat(IrregularHours.days(5, 450)).isEqualByComparingTo("0.6667");
        }
    }

    private static EntitlementPlan monthly(String annual, Rounding rounding) {
        return PlanFixture.plan(
                YEAR_2026,
                List.of(home(
                        "2026-01-01", "2026-12-31", rules(Proration.EXACT_DAYS, rounding, Frequency.MONTHLY), annual)));
    }

    private static BigDecimal earnedBy(EntitlementPlan plan, String day) {
        return plan.grants().stream()
                .filter(grant -> !grant.effectiveDate().isAfter(LocalDate.parse(day)))
                .map(Grant::days)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Nested
    class Floors_and_buckets {

        @Test
        void b7_the_statutory_minimum_has_a_bucket_of_its_own() {
            EntitlementPlan plan = PlanFixture.plan(
                    YEAR_2026, List.of(segment("2026-01-01", "2026-12-31", Side.HOME, EXACT, "30", "0", "20", "20")));

            assertThat(plan.grants())
                    .extracting(
                            Grant::bucket,
                            Grant::employer,
                            grant -> grant.days().intValueExact())
                    .containsExactly(tuple(Bucket.STATUTORY, Side.HOME, 20), tuple(Bucket.CONTRACTUAL, Side.HOME, 10));
        }

        @Test
        void b7_a_year_below_the_statutory_minimum_is_topped_up_with_a_reason() {
            EntitlementPlan plan = PlanFixture.plan(
                    YEAR_2026, List.of(segment("2026-01-01", "2026-12-31", Side.HOME, EXACT, "15", "0", "20", "15")));

            assertThat(plan.total()).isEqualByComparingTo("20");
            Grant floor = plan.grants().getLast();
            assertThat(floor.kind()).isEqualTo(EntryKind.ADJUSTMENT);
            assertThat(floor.bucket()).isEqualTo(Bucket.STATUTORY);
            assertThat(floor.days()).isEqualByComparingTo("5");
            assertThat(floor.reason()).isNotBlank();
        }

        @Test
        void c5_home_30_and_host_25_from_april_are_26_5_and_without_consent_topped_up_by_3_5_to_30() {
            var rules = rules(Proration.FULL_MONTHS, Rounding.HALF_UP_HALF);
            Segment home = home("2026-01-01", "2026-03-31", rules, "30");

            assertThat(total(home, host("2026-04-01", "2026-12-31", rules, "25")))
                    .isEqualByComparingTo("26.5");
            EntitlementPlan kept = PlanFixture.plan(
                    YEAR_2026,
                    List.of(
                            segment("2026-01-01", "2026-03-31", Side.HOME, rules, "30", "0", "30", "0"),
                            segment("2026-04-01", "2026-12-31", Side.HOST, rules, "25", "25", "30", "0")));
            assertThat(kept.grants().getLast().days()).isEqualByComparingTo("3.5");
            assertThat(kept.total()).isEqualByComparingTo("30");
        }

        @Test
        void c5_five_months_of_28_are_11_6667_and_up_to_half_12() {
            assertThat(total(home("2026-08-01", "2026-12-31", rules(Proration.FULL_MONTHS, Rounding.UP_HALF), "28")))
                    .isEqualByComparingTo("12");
        }

        @Test
        void c5_third_party_payroll_in_germany_from_11_august_four_full_months_of_24() {
            assertThat(total(home("2026-08-11", "2026-12-31", rules(Proration.FULL_MONTHS, Rounding.BURLG), "24")))
                    .isEqualByComparingTo("8");
        }

        @Test
        void the_hosts_surplus_is_in_the_hosts_books() {
            EntitlementPlan plan = PlanFixture.plan(
                    YEAR_2026, List.of(segment("2026-01-01", "2026-12-31", Side.HOST, EXACT, "30", "2", "28", "20")));

            assertThat(of(plan, Side.HOST)).isEqualByComparingTo("2");
            assertThat(of(plan, Side.HOME)).isEqualByComparingTo("28");
        }
    }

    private static BigDecimal of(EntitlementPlan plan, Side employer) {
        return plan.grants().stream()
                .filter(grant -> grant.employer() == employer)
                .map(Grant::days)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void b10_uk_five_days_a_week_until_march_then_four_are_23_78() {
        assertThat(total(
                        home("2026-01-01", "2026-03-31", EXACT, "28"), home("2026-04-01", "2026-12-31", EXACT, "22.4")))
                .isEqualByComparingTo("23.7808");
    }

    @ParameterizedTest(name = "B16, B17 home 28, host 24 from February to {0} = {1}, {2} of it at the host")
    @CsvSource({"2026-08-31,25.6767,13.9397", "2026-05-31,26.6849,7.8904", "2026-10-31,25.0082,17.9507"})
    void an_end_that_moves_moves_the_days(String end, BigDecimal total, BigDecimal atHost) {
        EntitlementPlan plan = placementUntil(LocalDate.parse(end));

        assertThat(plan.total()).isEqualByComparingTo(total);
        assertThat(of(plan, Side.HOST)).isEqualByComparingTo(atHost);
        assertThat(sum(plan)).isEqualByComparingTo(total);
    }

    private static EntitlementPlan placementUntil(LocalDate end) {
        return PlanFixture.plan(
                YEAR_2026,
                List.of(
                        home("2026-01-01", "2026-01-31", EXACT, "28"),
                        host("2026-02-01", end.toString(), EXACT, "24"),
                        home(end.plusDays(1).toString(), "2026-12-31", EXACT, "28")));
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void whatever_the_amount_and_rounding_the_credits_of_a_year_are_the_year(Frequency frequency) {
        Random random = new Random(6);
        for (int i = 0; i < 60 && frequency != Frequency.BY_HOURS; i++) {
            Rounding rounding = any(random, Rounding.values());
            Proration proration = any(random, Proration.values());
            List<Segment> segments = cut(random, rules(proration, rounding, frequency));

            EntitlementPlan plan = PlanFixture.plan(YEAR_2026, segments);

            assertThat(sum(plan)).as("%s %s %s", rounding, proration, segments).isEqualByComparingTo(plan.total());
            assertThat(RoundedDays.of(plan.total(), rounding))
                    .as("rounded once, and round already")
                    .isEqualByComparingTo(plan.total());
        }
    }

    @Test
    void however_a_year_of_one_amount_is_cut_it_is_worth_the_same() {
        Random random = new Random(41);
        for (int i = 0; i < 300; i++) {
            Proration proration = any(random, Proration.values());
            Rounding rounding = any(random, Rounding.values());
            BigDecimal annual = BigDecimal.valueOf(random.nextInt(400), 1);
            List<Segment> cut = cut(random, rules(proration, rounding)).stream()
                    .map(part -> part.employer() == Side.HOST
                            ? host(part.from().toString(), part.to().toString(), part.rules(), annual.toString())
                            : home(part.from().toString(), part.to().toString(), part.rules(), annual.toString()))
                    .toList();

            assertThat(PlanFixture.plan(YEAR_2026, cut).total())
                    .as("%s %s %s", proration, rounding, cut)
                    .isEqualByComparingTo(RoundedDays.of(annual, rounding));
        }
    }

    @Test
    void the_plan_is_never_below_the_floor() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            BigDecimal floor = BigDecimal.valueOf(random.nextInt(30));
            List<Segment> segments = cut(random, EXACT).stream()
                    .map(part -> segment(
                            part.from().toString(),
                            part.to().toString(),
                            part.employer(),
                            part.rules(),
                            part.annualDays().toString(),
                            part.hostDays().toString(),
                            floor.toString(),
                            part.annualDays().min(floor).toString()))
                    .toList();

            EntitlementPlan plan = PlanFixture.plan(YEAR_2026, segments);

            assertThat(plan.total()).isGreaterThanOrEqualTo(floor);
            assertThat(sum(plan)).isEqualByComparingTo(plan.total());
        }
    }

    private static <T> T any(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    /** The whole year in up to five parts, each at home or at the host, with an amount of its own. */
    private static List<Segment> cut(Random random, PolicyRules rules) {
        List<Segment> parts = new ArrayList<>();
        LocalDate from = YEAR_2026.first();
        while (!from.isAfter(YEAR_2026.last())) {
            LocalDate to = from.plusDays(20 + random.nextInt(200));
            if (to.isAfter(YEAR_2026.last())) {
                to = YEAR_2026.last();
            }
            String days = BigDecimal.valueOf(random.nextInt(350), 1).toString();
            parts.add(
                    random.nextBoolean()
                            ? home(from.toString(), to.toString(), rules, days)
                            : host(from.toString(), to.toString(), rules, days));
            from = to.plusDays(1);
        }
        return parts;
    }
}
