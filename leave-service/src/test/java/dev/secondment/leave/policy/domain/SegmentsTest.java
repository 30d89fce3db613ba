package dev.secondment.leave.policy.domain;

import static dev.secondment.leave.policy.PolicyFixture.HOME;
import static dev.secondment.leave.policy.PolicyFixture.HOST;
import static dev.secondment.leave.policy.PolicyFixture.atHome;
import static dev.secondment.leave.policy.PolicyFixture.byExactDays;
import static dev.secondment.leave.policy.PolicyFixture.placed;
import static dev.secondment.leave.policy.PolicyFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.policy.PolicyFixture;
import dev.secondment.leave.policy.application.PackFiles;
import dev.secondment.leave.terms.domain.LeaveTerms;
import dev.secondment.leave.terms.domain.Names;
import dev.secondment.leave.terms.domain.PolicyByType;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsRejected;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static final LeaveYear YEAR_2026 = LeaveYears.CALENDAR.in(2026);
    private static final WorkingPattern FOUR_DAYS = CalendarFixture.pattern(Map.of(
            DayOfWeek.MONDAY, DayHours.FULL,
            DayOfWeek.TUESDAY, DayHours.FULL,
            DayOfWeek.WEDNESDAY, DayHours.FULL,
            DayOfWeek.THURSDAY, DayHours.FULL));

    private static List<Segment> in2026(PolicyFixture agreement) {
        return agreement.enrolments().segments(YEAR_2026);
    }

    @Nested
    class Modes {

        @Test
        void home_grants_the_whole_year_as_one() {
            List<Segment> segments = in2026(placed("2026-02-01", "2026-08-31", "HOME")
                    .home("2026-01-01", "28")
                    .host("2026-02-01", "24"));

            assertThat(segments).singleElement().satisfies(segment -> {
                assertThat(segment.employer()).isEqualTo(Side.HOME);
                assertThat(segment.annualDays()).isEqualByComparingTo("28");
                assertThat(segment.hostDays()).isEqualByComparingTo("0");
                assertThat(segment.rules().proration()).isEqualTo(Proration.EXACT_DAYS);
            });
        }

        @Test
        void where_nothing_is_less_than_at_home_no_floor_stands_against_home_s_own_rounding() {
            assertThat(in2026(placed("2026-02-01", "2026-08-31", "HOME").home("2026-01-01", "28")))
                    .allMatch(segment -> segment.floorDays().signum() == 0);
            assertThat(in2026(placed("2026-02-01", "2026-08-31", "HOST")
                            .home("2026-01-01", "28")
                            .host("2026-02-01", "24")))
                    .allMatch(segment -> segment.floorDays().compareTo(new BigDecimal("28")) == 0);
        }

        @Test
        void B16_home_28_host_24_from_February_to_August_2026_is_25_6767_and_until_May_26_6849() {
            assertThat(hosted("2026-08-31")).isEqualByComparingTo("25.6767");
            assertThat(hosted("2026-05-31")).isEqualByComparingTo("26.6849");
        }

        @Test
        void B17_extended_to_October_2026_is_25_0082() {
            assertThat(hosted("2026-10-31")).isEqualByComparingTo("25.0082");
        }

        private static BigDecimal hosted(String lastDay) {
            return byExactDays(
                    YEAR_2026,
                    in2026(placed("2026-02-01", lastDay, "HOST")
                            .homeAgreedToLess("2026-01-01", "28")
                            .host("2026-02-01", "24")));
        }

        @Test
        void the_host_grants_its_days_in_its_own_books_and_home_the_days_around() {
            List<Segment> segments = in2026(placed("2026-02-01", "2026-08-31", "HOST")
                    .home("2026-01-01", "28")
                    .host("2026-02-01", "24"));

            assertThat(segments).extracting(Segment::employer).containsExactly(Side.HOME, Side.HOST, Side.HOME);
            assertThat(segments.get(1).hostDays()).isEqualByComparingTo("24");
            assertThat(segments.get(0).hostDays()).isEqualByComparingTo("0");
        }

        @Test
        void without_a_word_of_the_host_its_days_are_the_agreed_ones() {
            List<Segment> segments =
                    in2026(placed("2026-02-01", "2026-08-31", "HOST").home("2026-01-01", "28"));

            assertThat(segments.get(1).annualDays()).isEqualByComparingTo("30");
            assertThat(segments.get(1).rules().proration()).isEqualTo(Proration.EXACT_DAYS);
        }

        @Test
        void without_a_word_of_either_the_agreed_figure_is_granted_whole() {
            for (String mode : List.of("HOME", "HOST", "MORE_FAVOURABLE", "SPLIT_BY_DAY", "HOST_PREVAILS")) {
                assertThat(in2026(placed("2026-02-01", "2026-08-31", mode)))
                        .as(mode)
                        .singleElement()
                        .satisfies(segment -> {
                            assertThat(segment.annualDays()).isEqualByComparingTo("30");
                            assertThat(segment.rules().proration()).isEqualTo(Proration.WHOLE_YEAR);
                            assertThat(segment.floorDays()).isEqualByComparingTo("0");
                        });
            }
        }

        @Test
        void a_host_that_prevails_does_so_where_its_policy_says_something() {
            PolicyFixture agreement = placed("2026-02-01", "2026-08-31", "HOST_PREVAILS")
                    .policy(
                            HOME,
                            "ACME",
                            "2020-01-01",
                            rules().weeks("6")
                                    .counted(Proration.FULL_MONTHS, Rounding.BURLG)
                                    .carriedOver(new CarryOver(null, Period.ofMonths(3), true, null))
                                    .stated())
                    .policy(
                            HOST,
                            "GLOBEX",
                            "2020-01-01",
                            rules().counted(Proration.EXACT_DAYS, Rounding.UP_HALF)
                                    .stated())
                    .homePolicy("2026-01-01", "ACME", atHome(CalendarFixture.FULL_TIME, null, null, false))
                    .hostPolicy("2026-02-01", "GLOBEX");

            Segment placement = in2026(agreement).get(1);

            assertThat(placement.employer()).isEqualTo(Side.HOST);
            assertThat(placement.annualDays()).isEqualByComparingTo("30");
            assertThat(placement.rules().rounding()).isEqualTo(Rounding.UP_HALF);
            assertThat(placement.rules().carryOver().usableFor()).isEqualTo(Period.ofMonths(3));
            assertThat(in2026(agreement).getFirst().rules().rounding()).isEqualTo(Rounding.BURLG);
        }

        @Test
        void R_LV_3_split_by_day_home_30_host_25_from_April_is_26_2329_and_up_to_half_26_5() {
            List<Segment> segments = in2026(placed("2026-04-01", "2026-12-31", "SPLIT_BY_DAY")
                    .homeAgreedToLess("2026-01-01", "30")
                    .host("2026-04-01", "25"));

            assertThat(byExactDays(YEAR_2026, segments)).isEqualByComparingTo("26.2329");
            assertThat(segments).allMatch(segment -> segment.rules().proration() == Proration.EXACT_DAYS);
        }

        @Test
        void split_by_day_takes_the_amount_from_the_host_and_the_rules_from_home() {
            PolicyFixture agreement = placed("2026-04-01", "2026-12-31", "SPLIT_BY_DAY")
                    .policy(
                            HOME,
                            "ACME",
                            "2020-01-01",
                            rules().weeks("6")
                                    .counted(Proration.FULL_MONTHS, Rounding.HALF_UP_HALF)
                                    .stated())
                    .policy(
                            HOST,
                            "GLOBEX",
                            "2020-01-01",
                            rules().weeks("5")
                                    .counted(Proration.STARTED_MONTHS, Rounding.UP_HALF)
                                    .stated())
                    .homePolicy("2026-01-01", "ACME", atHome(CalendarFixture.FULL_TIME, null, null, false))
                    .hostPolicy("2026-04-01", "GLOBEX");

            Segment placement = in2026(agreement).get(1);

            assertThat(placement.employer()).isEqualTo(Side.HOST);
            assertThat(placement.annualDays()).isEqualByComparingTo("25");
            assertThat(placement.rules().proration()).isEqualTo(Proration.EXACT_DAYS);
            assertThat(placement.rules().rounding()).isEqualTo(Rounding.HALF_UP_HALF);
        }
    }

    @Nested
    class More_favourable {

        @Test
        void the_larger_amount_holds_and_what_the_host_adds_is_in_its_books() {
            List<Segment> segments = in2026(placed("2026-02-01", "2026-08-31", "MORE_FAVOURABLE")
                    .home("2026-01-01", "28")
                    .host("2026-02-01", "30"));

            assertThat(segments.get(1)).satisfies(segment -> {
                assertThat(segment.employer()).isEqualTo(Side.HOME);
                assertThat(segment.annualDays()).isEqualByComparingTo("30");
                assertThat(segment.hostDays()).isEqualByComparingTo("2");
            });
        }

        @Test
        void a_host_that_grants_less_changes_nothing() {
            assertThat(in2026(placed("2026-02-01", "2026-08-31", "MORE_FAVOURABLE")
                            .home("2026-01-01", "28")
                            .host("2026-02-01", "24")))
                    .singleElement()
                    .satisfies(segment -> assertThat(segment.annualDays()).isEqualByComparingTo("28"));
        }

        @Test
        void the_hirer_s_six_weeks_hold_from_week_13_of_an_agency_worker() {
            List<Segment> segments = in2026(placed("2026-02-02", "2026-08-30", "MORE_FAVOURABLE")
                    .home("2026-01-01", "28")
                    .say(Side.HOST, HOST, "2026-02-02", null, "30", 12, null));

            assertThat(segments)
                    .extracting(Segment::from)
                    .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 27), LocalDate.of(2026, 8, 31));
            assertThat(segments.get(1).annualDays()).isEqualByComparingTo("30");
        }

        @Test
        void before_that_week_the_hirer_s_other_rules_do_not_hold_either() {
            Enrolments enrolments = placed("2026-02-02", "2026-08-30", "MORE_FAVOURABLE")
                    .policy(
                            HOST,
                            "HIRER",
                            "2020-01-01",
                            rules().counted(Proration.STARTED_MONTHS, Rounding.UP_HALF)
                                    .stated())
                    .home("2026-01-01", "28")
                    .say(Side.HOST, HOST, "2026-02-02", "HIRER", null, 12, null)
                    .enrolments();

            assertThat(enrolments.rulesOn(LocalDate.of(2026, 4, 26)).rounding()).isEqualTo(Rounding.NONE);
            assertThat(enrolments.rulesOn(LocalDate.of(2026, 4, 27)).rounding()).isEqualTo(Rounding.UP_HALF);
        }

        @Test
        void of_the_other_rules_the_one_holds_that_is_better_for_the_person() {
            PolicyFixture agreement = placed("2026-02-01", "2026-08-31", "MORE_FAVOURABLE")
                    .policy(
                            HOME,
                            "ACME",
                            "2020-01-01",
                            rules().weeks("6")
                                    .counted(Proration.FULL_MONTHS, Rounding.NONE)
                                    .accrued(new Accrual(Accrual.Frequency.MONTHLY, true, 6, null))
                                    .carriedOver(new CarryOver(new BigDecimal("5"), Period.ofMonths(3), false, null))
                                    .leaveYear(1, 1)
                                    .stated())
                    .policy(
                            HOST,
                            "GLOBEX",
                            "2020-01-01",
                            rules().counted(Proration.STARTED_MONTHS, Rounding.UP_HALF)
                                    .accrued(Accrual.AT_ONCE)
                                    .carriedOver(new CarryOver(new BigDecimal("3"), Period.ofMonths(6), true, null))
                                    .leaveYear(4, 1)
                                    .stated())
                    .homePolicy("2026-01-01", "ACME", atHome(CalendarFixture.FULL_TIME, null, null, false))
                    .hostPolicy("2026-02-01", "GLOBEX");

            PolicyRules rules = in2026(agreement).get(1).rules();

            assertThat(rules.proration()).isEqualTo(Proration.STARTED_MONTHS);
            assertThat(rules.rounding()).isEqualTo(Rounding.UP_HALF);
            assertThat(rules.accrual()).isEqualTo(Accrual.AT_ONCE);
            assertThat(rules.carryOver()).isEqualTo(new CarryOver(new BigDecimal("5"), Period.ofMonths(6), true, null));
            assertThat(agreement.enrolments().years()).isEqualTo(LeaveYears.CALENDAR);
        }
    }

    @Nested
    class Leave_that_earns_none {
        private Accrual pausedBy(Accrual.Pause... pauses) {
            return new Accrual(Accrual.Frequency.YEARLY, false, 0, null, Set.of(pauses));
        }

        private PolicyFixture both(String mode, Accrual home, Accrual host) {
            return placed("2026-02-01", "2026-08-31", mode)
                    .policy(
                            HOME,
                            "ACME",
                            "2020-01-01",
                            rules().weeks("6").accrued(home).stated())
                    .policy(
                            HOST,
                            "GLOBEX",
                            "2020-01-01",
                            rules().weeks("6").accrued(host).stated())
                    .homePolicy("2026-01-01", "ACME", atHome(CalendarFixture.FULL_TIME, null, null, false))
                    .hostPolicy("2026-02-01", "GLOBEX");
        }

        @Test
        void the_more_favourable_is_what_both_employers_alone_say_so_of() {
            PolicyFixture agreement = both(
                    "MORE_FAVOURABLE",
                    pausedBy(Accrual.Pause.UNPAID, Accrual.Pause.STUDY),
                    pausedBy(Accrual.Pause.UNPAID, Accrual.Pause.HOME_TRAVEL));

            assertThat(in2026(agreement).get(1).rules().accrual().pausedBy()).containsExactly(Accrual.Pause.UNPAID);
        }

        @Test
        void what_home_promises_is_paused_only_by_what_home_says() {
            Segment atTheHost = in2026(both("HOST", pausedBy(), pausedBy(Accrual.Pause.UNPAID)))
                    .get(1);

            assertThat(atTheHost.rules().accrual().pausedBy()).containsExactly(Accrual.Pause.UNPAID);
            assertThat(atTheHost.floors())
                    .anyMatch(floor -> floor.days().compareTo(new BigDecimal("30")) == 0
                            && floor.pausedBy().isEmpty());
        }
    }

    @Nested
    class Years_and_weeks {

        @Test
        void B10_four_days_a_week_from_April_2026_leave_23_7808_of_5_6_weeks() {
            PolicyFixture agreement = placed("2026-01-01", "2026-12-31", "HOME")
                    .agreed("2026-04-01", "HOME", "22.4", FOUR_DAYS, "DE-SN")
                    .policy(HOME, "ACME-UK", "2020-01-01", rules().weeks("5.6").stated())
                    .homePolicy("2026-01-01", "ACME-UK", atHome(CalendarFixture.FULL_TIME, null, null, false));

            assertThat(in2026(agreement))
                    .extracting(Segment::daysPerWeek)
                    .containsExactly(new BigDecimal("5.0000"), new BigDecimal("4.0000"));
            assertThat(byExactDays(YEAR_2026, in2026(agreement))).isEqualByComparingTo("23.7808");
        }

        @Test
        void the_leave_year_is_that_of_the_policy_of_record() {
            PolicyFixture hosted = placed("2026-02-01", "2026-08-31", "HOST")
                    .policy(
                            HOST,
                            "GLOBEX",
                            "2020-01-01",
                            rules().weeks("5").leaveYear(4, 1).stated())
                    .home("2026-01-01", "28")
                    .hostPolicy("2026-02-01", "GLOBEX");
            PolicyFixture atHome = placed("2026-02-01", "2026-08-31", "HOME")
                    .policy(
                            HOST,
                            "GLOBEX",
                            "2020-01-01",
                            rules().weeks("5").leaveYear(4, 1).stated())
                    .home("2026-01-01", "28")
                    .hostPolicy("2026-02-01", "GLOBEX");

            assertThat(hosted.enrolments().years().of(LocalDate.of(2026, 3, 31)).year())
                    .isEqualTo(2025);
            assertThat(atHome.enrolments().years()).isEqualTo(LeaveYears.CALENDAR);
        }

        @Test
        void a_new_version_of_a_policy_begins_a_segment_and_one_that_changes_limits_alone_does_not() {
            StatedLimits notice = new StatedLimits(14, null, null, null, null, null, List.of(), null);
            PolicyFixture agreement = placed("2026-02-01", "2026-08-31", "HOME")
                    .policy(HOME, "ACME", "2020-01-01", rules().weeks("5").stated())
                    .policy(
                            HOME,
                            "ACME",
                            "2026-03-01",
                            rules().weeks("5").asking(notice).stated())
                    .policy(HOME, "ACME", "2026-07-01", rules().weeks("6").stated())
                    .homePolicy("2026-01-01", "ACME", atHome(CalendarFixture.FULL_TIME, null, null, false));

            assertThat(in2026(agreement))
                    .extracting(Segment::from)
                    .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1));
            assertThat(agreement
                            .enrolments()
                            .rulesOn(LocalDate.of(2026, 3, 1))
                            .requests()
                            .noticeDays())
                    .isEqualTo(14);
            assertThat(agreement.enrolments().policyOn(LocalDate.of(2026, 3, 1)))
                    .contains(new PolicyRef("ACME", 2));
        }

        @Test
        void of_two_words_from_one_day_the_later_holds() {
            assertThat(in2026(placed("2026-02-01", "2026-08-31", "HOME")
                            .home("2026-01-01", "28")
                            .home("2026-01-01", "29")))
                    .singleElement()
                    .satisfies(segment -> assertThat(segment.annualDays()).isEqualByComparingTo("29"));
        }

        @Test
        void the_word_of_a_host_that_is_not_the_host_does_not_hold() {
            assertThat(in2026(placed("2026-02-01", "2026-08-31", "HOST")
                                    .say(Side.HOST, HOME, "2026-02-01", null, "20", 0, null))
                            .getFirst()
                            .annualDays())
                    .isEqualByComparingTo("30");
        }

        @Test
        void a_first_year_is_counted_by_its_own_rules_and_only_the_employment_is_known() {
            PolicyFixture agreement = placed("2026-06-01", "2026-12-31", "HOME")
                    .policy(
                            HOME,
                            "ACME-UK",
                            "2020-01-01",
                            rules().weeks("5.6")
                                    .counted(Proration.EXACT_DAYS, Rounding.NONE)
                                    .firstYear(new PartYear(Proration.STARTED_MONTHS, Rounding.UP_HALF, null))
                                    .stated())
                    .homePolicy("2026-01-01", "ACME-UK", atHome(CalendarFixture.FULL_TIME, "2026-05-04", null, false));

            assertThat(in2026(agreement)).singleElement().satisfies(segment -> {
                assertThat(segment.from()).isEqualTo(LocalDate.of(2026, 5, 4));
                assertThat(segment.rules().proration()).isEqualTo(Proration.STARTED_MONTHS);
                assertThat(segment.rules().rounding()).isEqualTo(Rounding.UP_HALF);
            });
            assertThat(agreement.enrolments().segments(LeaveYears.CALENDAR.in(2027)))
                    .allMatch(segment -> segment.rules().proration() == Proration.EXACT_DAYS);
        }
    }

    @Nested
    class What_is_agreed_and_who_works_how {
        private static final CarryOver OF_THE_POLICY =
                new CarryOver(new BigDecimal("5.0000"), Period.ofMonths(3), true, Period.ofMonths(15), null);

        @Test
        void an_agreed_carry_over_stands_before_the_policies_and_only_for_the_placement() {
            LeaveTerms agreed = new LeaveTerms(
                    "HOME",
                    "HOST_THEN_HOME",
                    new BigDecimal("30"),
                    "DE-SN",
                    3,
                    CalendarFixture.FULL_TIME,
                    null,
                    null,
                    PolicyByType.NOTHING_SAID,
                    Names.of(),
                    Names.of(),
                    null,
                    new LeaveTerms.CarriedOver(new BigDecimal("10"), "P6M"));
            Enrolments enrolments = placed("2026-02-01", "2026-08-31", "HOME")
                    .agreed("2026-02-01", agreed)
                    .policy(
                            HOME,
                            "ACME",
                            "2020-01-01",
                            rules().weeks("6").carriedOver(OF_THE_POLICY).stated())
                    .homePolicy("2026-01-01", "ACME", atHome(CalendarFixture.FULL_TIME, null, null, false))
                    .enrolments();

            assertThat(enrolments.rulesOn(LocalDate.of(2026, 8, 31)).carryOver())
                    .isEqualTo(new CarryOver(
                            new BigDecimal("10.0000"), Period.ofMonths(6), true, Period.ofMonths(15), null));
            assertThat(enrolments.rulesOn(LocalDate.of(2026, 9, 1)).carryOver()).isEqualTo(OF_THE_POLICY);
        }

        @Test
        void who_works_irregular_hours_earns_leave_by_the_hour() {
            Accrual byHours = new Accrual(Accrual.Frequency.BY_HOURS, true, 0, new BigDecimal("12.0700"));
            AtHome irregular =
                    new AtHome(CalendarFixture.BERLIN, CalendarFixture.FULL_TIME, null, null, null, true, false);
            Enrolments enrolments = placed("2026-02-01", "2026-08-31", "HOME")
                    .packs(PackFiles.load())
                    .homePolicy("2026-01-01", "GB-STATUTORY", irregular)
                    .enrolments();

            assertThat(enrolments.rulesOn(LocalDate.of(2026, 1, 1)).accrual()).isEqualTo(byHours);
        }

        @Test
        void a_last_year_is_counted_by_its_own_rules() {
            List<Segment> segments = in2026(placed("2026-02-01", "2026-05-31", "HOME")
                    .packs(PackFiles.load())
                    .homePolicy(
                            "2026-01-01",
                            "GB-STATUTORY",
                            atHome(CalendarFixture.FULL_TIME, null, "2026-06-30", false)));

            assertThat(segments).allMatch(segment -> segment.rules().rounding() == Rounding.UP_TENTH);
            assertThat(segments.getLast().to()).isEqualTo(LocalDate.of(2026, 6, 30));
        }

        @Test
        void weeks_in_turn_count_by_their_average() {
            WorkingPattern inTurn = new WorkingPattern(
                    List.of(
                            CalendarFixture.FULL_TIME.weeks().getFirst(),
                            FOUR_DAYS.weeks().getFirst()),
                    LocalDate.of(2026, 2, 2));

            Segment atHome = in2026(placed("2026-02-01", "2026-08-31", "HOME")
                            .policy(
                                    HOME,
                                    "ACME",
                                    "2020-01-01",
                                    rules().weeks("6").stated())
                            .homePolicy("2026-01-01", "ACME", atHome(inTurn, null, null, false)))
                    .getFirst();

            assertThat(atHome.daysPerWeek()).isEqualByComparingTo("4.5");
            assertThat(atHome.annualDays()).isEqualByComparingTo("27");
        }

        @Test
        void the_word_of_a_host_ends_where_another_host_takes_over() {
            UUID successor = UUID.randomUUID();
            Enrolments enrolments = placed("2026-02-01", "2026-08-31", "HOST")
                    .homeAgreedToLess("2026-01-01", "28")
                    .host("2026-02-01", "24")
                    .agreedWith(successor, "2026-06-01", "HOST", "26")
                    .say(Side.HOST, successor, "2026-07-01", null, "25", 0, null)
                    .enrolments();

            assertThat(enrolments.segments(YEAR_2026))
                    .extracting(segment ->
                            segment.from() + " " + segment.annualDays().intValueExact())
                    .containsExactly(
                            "2026-01-01 28", "2026-02-01 24", "2026-06-01 26", "2026-07-01 25", "2026-09-01 28");
        }
    }

    @Nested
    class Part_years_of_German_law {
        private static final PartYear TWELFTHS = new PartYear(Proration.FULL_MONTHS, Rounding.BURLG, 6);

        @Test
        void BUrlG_4_who_begins_by_30_June_has_the_whole_year_and_from_1_July_twelfths() {
            assertThat(TWELFTHS.inFirst(YEAR_2026, LocalDate.of(2026, 6, 30)).proration())
                    .isEqualTo(Proration.WHOLE_YEAR);
            assertThat(TWELFTHS.inFirst(YEAR_2026, LocalDate.of(2026, 7, 1)).proration())
                    .isEqualTo(Proration.FULL_MONTHS);
        }

        @Test
        void BUrlG_5_1_c_who_leaves_by_30_June_has_twelfths_and_from_1_July_the_whole_year() {
            LocalDate longAgo = LocalDate.of(2020, 1, 1);

            assertThat(TWELFTHS.inLast(YEAR_2026, longAgo, LocalDate.of(2026, 6, 30))
                            .proration())
                    .isEqualTo(Proration.FULL_MONTHS);
            assertThat(TWELFTHS.inLast(YEAR_2026, longAgo, LocalDate.of(2026, 7, 1))
                            .proration())
                    .isEqualTo(Proration.WHOLE_YEAR);
        }

        @Test
        void BUrlG_5_1_b_who_leaves_before_six_months_has_twelfths_in_either_half() {
            assertThat(TWELFTHS.inLast(YEAR_2026, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 31))
                            .proration())
                    .isEqualTo(Proration.FULL_MONTHS);
        }
    }

    @Nested
    class Limits {

        @Test
        void the_stricter_of_both_employers_holds_whoever_has_the_policy() {
            BlackOut accounts =
                    new BlackOut(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 15), "Annual accounts", Set.of());
            BlackOut launch = new BlackOut(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 3), "Launch", Set.of());
            PolicyFixture agreement = placed("2026-02-01", "2026-08-31", "HOME")
                    .policy(
                            HOME,
                            "ACME",
                            "2020-01-01",
                            rules().weeks("6")
                                    .asking(new StatedLimits(
                                            14,
                                            21,
                                            null,
                                            24,
                                            null,
                                            null,
                                            List.of(accounts),
                                            new AnswerRules(5, 2, AnswerRules.Silence.CONSENT, false)))
                                    .stated())
                    .policy(
                            HOST,
                            "GLOBEX",
                            "2020-01-01",
                            rules().asking(new StatedLimits(
                                            28,
                                            30,
                                            6,
                                            null,
                                            3,
                                            2,
                                            List.of(launch),
                                            new AnswerRules(3, 1, AnswerRules.Silence.ESCALATE, true)))
                                    .stated())
                    .homePolicy("2026-01-01", "ACME", atHome(CalendarFixture.FULL_TIME, null, null, false))
                    .hostPolicy("2026-02-01", "GLOBEX");

            RequestLimits placed =
                    agreement.enrolments().rulesOn(LocalDate.of(2026, 2, 1)).requests();
            RequestLimits before =
                    agreement.enrolments().rulesOn(LocalDate.of(2026, 1, 31)).requests();

            assertThat(placed)
                    .isEqualTo(new RequestLimits(
                            28,
                            21,
                            6,
                            24,
                            3,
                            2,
                            List.of(accounts, launch),
                            new AnswerRules(3, 2, AnswerRules.Silence.ESCALATE, true)));
            assertThat(before)
                    .isEqualTo(new RequestLimits(
                            14,
                            21,
                            12,
                            24,
                            0,
                            null,
                            List.of(accounts),
                            new AnswerRules(5, 2, AnswerRules.Silence.CONSENT, false)));
        }

        @Test
        void sickness_follows_the_policy_of_record() {
            PolicyFixture agreement = placed("2026-02-01", "2026-08-31", "HOST")
                    .policy(
                            HOST,
                            "GLOBEX",
                            "2020-01-01",
                            rules().sick(new StatedSickness(null, false, 21)).stated())
                    .hostPolicy("2026-02-01", "GLOBEX");

            assertThat(agreement.enrolments().rulesOn(LocalDate.of(2026, 2, 1)).sickness())
                    .isEqualTo(new SicknessRules(null, false, 21));
        }
    }

    @Nested
    class Schedule {
        private final ChargeCalculator calculator = new ChargeCalculator(new JollydayHolidays());
        private final SlotRange leave = SlotRange.ofDays(LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 20));

        @Test
        void B2_leave_across_the_first_day_at_a_host_in_Saxony_costs_6_and_all_in_Berlin_7() {
            Enrolments crossing = placed("2026-11-16", "2027-08-31", "HOME")
                    .home("2026-01-01", "30")
                    .enrolments();
            Enrolments berlin = placed("2027-01-01", "2027-08-31", "HOME")
                    .home("2026-01-01", "30")
                    .enrolments();

            assertThat(calculator.charge(leave, crossing.schedule()).days()).isEqualByComparingTo("6");
            assertThat(calculator.charge(leave, berlin.schedule()).days()).isEqualByComparingTo("7");
        }

        @Test
        void days_around_the_placement_of_which_nobody_told_are_refused() {
            Enrolments later = placed("2026-11-16", "2027-08-31", "HOME")
                    .home("2026-11-13", "30")
                    .enrolments();

            assertThat(later.knows(LocalDate.of(2026, 11, 13))).isTrue();
            assertThat(later.knows(LocalDate.of(2026, 11, 12))).isFalse();
            assertThatThrownBy(() -> calculator.charge(leave, later.schedule())).isInstanceOf(TermsRejected.class);
        }

        @Test
        void days_after_the_employment_are_not_known() {
            Enrolments leaver = placed("2026-02-01", "2026-08-31", "HOME")
                    .home("2026-01-01", "28", atHome(CalendarFixture.FULL_TIME, null, "2026-09-30", false))
                    .enrolments();

            assertThat(leaver.knows(LocalDate.of(2026, 9, 30))).isTrue();
            assertThat(leaver.knows(LocalDate.of(2026, 10, 1))).isFalse();
        }
    }

    /** Whatever is said in whatever order, the segments are the known days, each once. */
    @Test
    void segments_partition_the_known_days() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4711);
        for (int round = 0; round < 300; round++) {
            PolicyFixture agreement = anything(random);
            Enrolments enrolments = agreement.enrolments();
            LeaveYears years = enrolments.years();
            for (int year = 2025; year <= 2027; year++) {
                LeaveYear leaveYear = years.in(year);
                List<Segment> segments = enrolments.segments(leaveYear);

                Set<LocalDate> known = new TreeSet<>(leaveYear
                        .first()
                        .datesUntil(leaveYear.last().plusDays(1))
                        .filter(enrolments::knows)
                        .toList());
                List<LocalDate> covered = segments.stream()
                        .flatMap(segment ->
                                segment.from().datesUntil(segment.to().plusDays(1)))
                        .toList();
                assertThat(covered).as("round %d, %s", round, leaveYear).containsExactlyElementsOf(known);
                assertThat(segments).allSatisfy(segment -> {
                    assertThat(segment.annualDays()).isNotNegative();
                    assertThat(segment.hostDays()).isBetween(BigDecimal.ZERO, segment.annualDays());
                });
                for (int i = 1; i < segments.size(); i++) {
                    Segment before = segments.get(i - 1);
                    assertThat(before.isLike(segments.get(i))
                                    && before.to()
                                            .plusDays(1)
                                            .equals(segments.get(i).from()))
                            .as("neighbours differ")
                            .isFalse();
                }
            }
        }
    }

    private static PolicyFixture anything(RandomGenerator random) {
        List<String> modes = List.of("HOME", "HOST", "HOST_PREVAILS", "MORE_FAVOURABLE", "SPLIT_BY_DAY");
        LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(-200, 300));
        LocalDate last = first.plusDays(random.nextInt(-1, 500));
        PolicyFixture agreement = placed(first.toString(), last.toString(), modes.get(random.nextInt(5)))
                .policy(HOME, "ACME", "2000-01-01", rules().weeks("6").stated())
                .policy(
                        HOST,
                        "GLOBEX",
                        "2000-01-01",
                        rules().weeks("5").leaveYear(4, 1).stated());
        if (random.nextBoolean()) {
            agreement.agreed(
                    first.plusDays(random.nextInt(1, 300)).toString(),
                    modes.get(random.nextInt(5)),
                    "24",
                    FOUR_DAYS,
                    "DE-BY");
        }
        for (int words = random.nextInt(5); words > 0; words--) {
            String from = first.plusDays(random.nextInt(-300, 300)).toString();
            String since = random.nextInt(4) == 0 ? from : null;
            switch (random.nextInt(5)) {
                case 0 -> agreement.home(from, "28", atHome(FOUR_DAYS, since, null, random.nextBoolean()));
                case 1 -> agreement.homePolicy(from, "ACME", atHome(CalendarFixture.FULL_TIME, since, null, false));
                case 2 -> agreement.host(from, "24");
                case 3 -> agreement.hostPolicy(from, "GLOBEX");
                default ->
                    agreement.policy(HOST, "GLOBEX", from, rules().weeks("7").stated());
            }
        }
        return agreement;
    }
}
