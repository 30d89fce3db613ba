package dev.secondment.leave.policy.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.policy.PolicyFixture;
import dev.secondment.leave.policy.domain.Accrual;
import dev.secondment.leave.policy.domain.CarryOver;
import dev.secondment.leave.policy.domain.PartYear;
import dev.secondment.leave.policy.domain.Proration;
import dev.secondment.leave.policy.domain.Rounding;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.policy.domain.StatedRules;
import dev.secondment.leave.policy.domain.StatutoryPack;
import dev.secondment.leave.policy.domain.StatutoryPacks;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatutoryPacksTest {
    private static final StatutoryPacks PACKS = PackFiles.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final BigDecimal FOUR_AND_A_HALF = new BigDecimal("4.5");

    private static StatedRules of(String country) {
        return PACKS.of(country)
                .orElseThrow()
                .timeline()
                .on(TODAY)
                .orElseThrow()
                .rules();
    }

    @Test
    void B7_four_and_a_half_days_a_week_have_25_2_days_in_the_United_Kingdom_and_18_in_Germany() {
        assertThat(of("GB").amount().days(FOUR_AND_A_HALF)).isEqualByComparingTo("25.2");
        assertThat(of("DE").amount().days(FOUR_AND_A_HALF)).isEqualByComparingTo("18");
    }

    @Test
    void the_United_Kingdom_grants_28_days_at_most() {
        assertThat(of("GB").amount().days(new BigDecimal("6"))).isEqualByComparingTo("28");
        assertThat(of("GB").amount().days(new BigDecimal("3"))).isEqualByComparingTo("16.8");
    }

    @Test
    void the_rest_of_the_Union_grants_four_weeks_and_other_countries_are_not_known() {
        assertThat(of("FR").amount().days(new BigDecimal("5"))).isEqualByComparingTo("20");
        assertThat(PACKS.of("DE").orElseThrow().code()).isEqualTo("DE-STATUTORY");
        assertThat(PACKS.of("US")).isEmpty();
    }

    @Test
    void British_part_years_round_up_starters_to_halves_and_leavers_to_tenths() {
        assertThat(of("GB").firstYear()).isEqualTo(new PartYear(Proration.STARTED_MONTHS, Rounding.UP_HALF, null));
        assertThat(of("GB").lastYear()).isEqualTo(new PartYear(Proration.EXACT_DAYS, Rounding.UP_TENTH, null));
    }

    @Test
    void irregular_hours_earn_12_07_percent_since_April_2024() {
        assertThat(of("GB").irregularHours())
                .isEqualTo(new Accrual(Accrual.Frequency.BY_HOURS, true, 0, new BigDecimal("12.0700")));
        assertThat(PACKS.of("GB")
                        .orElseThrow()
                        .timeline()
                        .on(LocalDate.of(2024, 3, 31))
                        .orElseThrow()
                        .rules()
                        .irregularHours())
                .isNull();
    }

    @Test
    void illness_carries_four_weeks_over_for_18_months_in_the_United_Kingdom_and_all_for_15_in_Germany() {
        assertThat(of("GB").carryOver())
                .isEqualTo(new CarryOver(
                        new BigDecimal("0.0000"), null, false, Period.ofMonths(18), new BigDecimal("4.0000")));
        assertThat(of("DE").carryOver())
                .isEqualTo(new CarryOver(null, Period.ofMonths(3), true, Period.ofMonths(15), null));
    }

    @Test
    void German_law_gives_days_of_leave_back_only_for_certified_sickness_and_certifies_leave() {
        assertThat(of("DE").sickness().certificateToRecredit()).isTrue();
        assertThat(PACKS.of("DE").orElseThrow().leaveCertificate()).isTrue();
        assertThat(of("DE").accrual().waitingMonths()).isEqualTo(6);
    }

    @Test
    void every_rule_has_a_source_a_day_and_the_grade_check() {
        assertThat(PACKS.all())
                .hasSize(3)
                .allSatisfy(pack -> assertThat(pack.sources()).isNotEmpty().allSatisfy(source -> {
                    assertThat(source.source()).hasSizeGreaterThan(10);
                    assertThat(source.grade()).isEqualTo("check");
                    assertThat(source.validFrom()).isBefore(LocalDate.of(2027, 1, 1));
                }));
        assertThat(PACKS.all().stream().map(StatutoryPack::name)).noneMatch(name -> name.contains("ompliant"));
    }

    @Test
    void what_a_pack_states_reads_the_same_after_it_was_written() {
        assertThat(PACKS.all().stream().flatMap(pack -> pack.timeline().versions().stream()))
                .allSatisfy(version ->
                        assertThat(RulesDocument.of(version.rules()).read()).isEqualTo(version.rules()));
    }

    @Test
    void B7_below_the_law_of_the_place_of_work_a_segment_says_its_floor() {
        List<Segment> segments = PolicyFixture.placed("2026-02-01", "2026-08-31", "HOST")
                .packs(PACKS)
                .homeAgreedToLess("2026-01-01", "30")
                .host("2026-02-01", "15")
                .enrolments()
                .segments(LeaveYears.CALENDAR.in(2026));

        assertThat(segments.get(1).annualDays()).isEqualByComparingTo("15");
        assertThat(segments.get(1).floorDays()).isEqualByComparingTo("20");
        assertThat(segments.get(1).statutoryDays()).isEqualByComparingTo("15");
        assertThat(segments.get(0).statutoryDays()).isEqualByComparingTo("20");
    }

    @Test
    void R_LV_4_without_the_person_s_agreement_the_amount_at_home_is_the_floor() {
        List<Segment> segments = PolicyFixture.placed("2026-04-01", "2026-12-31", "SPLIT_BY_DAY")
                .packs(PACKS)
                .home("2026-01-01", "30")
                .host("2026-04-01", "25")
                .enrolments()
                .segments(LeaveYears.CALENDAR.in(2026));

        assertThat(segments.get(1).annualDays()).isEqualByComparingTo("25");
        assertThat(segments).allMatch(segment -> segment.floorDays().compareTo(new BigDecimal("30")) == 0);
    }

    @Test
    void the_statutory_policy_of_a_country_can_be_enrolled_for() {
        WorkingPattern threeDays = CalendarFixture.pattern(Map.of(
                DayOfWeek.MONDAY, DayHours.FULL, DayOfWeek.TUESDAY, DayHours.FULL, DayOfWeek.FRIDAY, DayHours.FULL));

        List<Segment> segments = PolicyFixture.placed("2026-02-01", "2026-08-31", "HOME")
                .packs(PACKS)
                .homePolicy("2026-01-01", "GB-STATUTORY", PolicyFixture.atHome(threeDays, null, null, false))
                .enrolments()
                .segments(LeaveYears.CALENDAR.in(2026));

        assertThat(segments.get(0).annualDays()).isEqualByComparingTo("16.8");
        assertThat(segments.get(1).annualDays()).isEqualByComparingTo("28");
    }

    @Test
    void B6_unpaid_leave_lowers_the_minimum_in_Germany_since_2019_and_nowhere_else() {
        assertThat(PACKS.minimum("DE", LocalDate.of(2019, 3, 18), BigDecimal.valueOf(5))
                        .pausedBy())
                .isEmpty();
        assertThat(PACKS.minimum("DE", LocalDate.of(2026, 1, 1), BigDecimal.valueOf(5))
                        .pausedBy())
                .containsExactly(Accrual.Pause.UNPAID);
        assertThat(PACKS.minimum("GB", LocalDate.of(2026, 1, 1), BigDecimal.valueOf(5))
                        .pausedBy())
                .isEmpty();
        assertThat(PACKS.minimum("FR", LocalDate.of(2026, 1, 1), BigDecimal.valueOf(5))
                        .pausedBy())
                .isEmpty();
    }
}
