package dev.secondment.leave.entitlement.domain;

import static dev.secondment.leave.entitlement.domain.PlanFixture.EXACT;
import static dev.secondment.leave.entitlement.domain.PlanFixture.YEAR_2026;
import static dev.secondment.leave.entitlement.domain.PlanFixture.home;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.entitlement.domain.Incapacities.Incapacity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule B6: leave of people without regular hours, in periods of illness on the average of 52 weeks (WTR 1998, 15B and 15C). */
class AverageHoursTest {
    private static final BigDecimal PERCENT = new BigDecimal("12.07");
    /** A Monday. */
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final List<HoursWorked> reported = new ArrayList<>();
    private final List<Incapacity> ill = new ArrayList<>();
    private final List<LeaveSpell> leave = new ArrayList<>();

    /** Weeks before 1 June 2026, the one just before it being the first. */
    private AverageHoursTest weeks(int first, int last, String hours) {
        for (int week = first; week <= last; week++) {
            LocalDate monday = JUNE.minusWeeks(week);
            reported.add(new HoursWorked(monday, monday.plusDays(6), new BigDecimal(hours)));
        }
        return this;
    }

    private AverageHoursTest ill(LocalDate from, @Nullable LocalDate to) {
        ill.add(new Incapacity(from, to));
        return this;
    }

    private AverageHoursTest on(LeaveKind kind, LocalDate from, LocalDate to) {
        leave.add(new LeaveSpell(kind, SlotRange.ofDays(from, to)));
        return this;
    }

    /** What a June with so many hours earns, at eight hours a day. */
    private Booking june(String hours) {
        HoursWorked period = new HoursWorked(JUNE, LocalDate.of(2026, 6, 30), new BigDecimal(hours));
        reported.add(period);
        YearBook book = new BookFixture(YEAR_2026, EXACT, home("2026-01-01", "2026-12-31", EXACT, "0")).book();
        List<Booking> bookings = new EarnedHours(reported, ill, leave).towards(book, period, PERCENT, 480);
        assertThat(bookings).hasSize(1);
        return bookings.getFirst();
    }

    @ParameterizedTest(name = "B6 {0} hours, then {1} days of illness at {2} hours a week = {3} hours of leave")
    @CsvSource({"63,0,20,8", "41,0,20,5", "0,14,20,5", "63,14,20,12", "41,14,20,10", "63,30,20,18", "12,1,20,2"})
    void hours_on_average_are_added_to_those_worked_and_rounded_once(
            String worked, int days, String weekly, int leaveHours) {
        weeks(1, 52, weekly);
        if (days > 0) {
            ill(JUNE, JUNE.plusDays(days - 1));
        }

        assertThat(june(worked).days()).isEqualByComparingTo(IrregularHours.days(leaveHours, 480));
    }

    @Test
    void the_reason_says_both_parts() {
        weeks(1, 52, "20").ill(JUNE, JUNE.plusDays(9));

        assertThat(june("63").cause().reason())
                .isEqualTo("63 hours worked and 28.57 on average for 10 days of absence");
    }

    @Test
    void without_an_absence_only_hours_worked_count() {
        assertThat(weeks(1, 52, "20").june("63").cause().reason()).isEqualTo("63 hours worked");
    }

    @Test
    void only_52_weeks_count() {
        assertThat(averageOf(weeks(1, 52, "20").weeks(53, 104, "60"))).isEqualByComparingTo("20");
    }

    @Test
    void weeks_with_illness_are_left_out_and_earlier_ones_looked_at() {
        weeks(1, 26, "20").weeks(28, 53, "30");
        reported.add(new HoursWorked(JUNE.minusWeeks(27), JUNE.minusWeeks(27).plusDays(6), new BigDecimal("1")));
        ill(JUNE.minusWeeks(27).plusDays(2), JUNE.minusWeeks(27).plusDays(2));

        assertThat(averageOf(this)).as("26 weeks of 20 and 26 of 30").isEqualByComparingTo("25");
    }

    @Test
    void weeks_without_work_for_another_reason_count() {
        assertThat(averageOf(weeks(1, 26, "20").weeks(27, 52, "0"))).isEqualByComparingTo("10");
    }

    @Test
    void where_fewer_weeks_are_known_these_count() {
        assertThat(averageOf(weeks(1, 8, "24"))).isEqualByComparingTo("24");
        assertThat(averageOf(new AverageHoursTest())).isEqualByComparingTo("0");
    }

    @Test
    void nobody_looks_back_further_than_104_weeks() {
        weeks(1, 1, "10")
                .weeks(102, 110, "40")
                .on(LeaveKind.FAMILY, JUNE.minusWeeks(101), JUNE.minusWeeks(1).minusDays(1));

        assertThat(averageOf(this)).as("one week of 10 and three of 40").isEqualByComparingTo("32.5");
    }

    @Test
    void an_absence_has_one_average_from_its_first_day_on_however_many_periods_it_lasts() {
        weeks(3, 54, "20");
        LocalDate begin = JUNE.minusWeeks(2);
        reported.add(new HoursWorked(begin, JUNE.minusDays(1), BigDecimal.ZERO));
        ill(begin, null);

        assertThat(june("0").cause().reason()).contains("85.71 on average for 30 days");
    }

    @Test
    void leave_that_the_law_gives_counts_as_illness_does_other_leave_does_not_and_no_day_counts_twice() {
        weeks(1, 52, "20")
                .on(LeaveKind.FAMILY, JUNE, JUNE.plusDays(6))
                .ill(JUNE.plusDays(3), JUNE.plusDays(9))
                .on(LeaveKind.UNPAID, JUNE.plusDays(14), JUNE.plusDays(20));

        assertThat(june("0").cause().reason()).endsWith("for 10 days of absence");
    }

    @Test
    void an_illness_that_was_none_changes_nothing() {
        assertThat(weeks(1, 52, "20")
                        .ill(JUNE, JUNE.minusDays(1))
                        .june("63")
                        .cause()
                        .reason())
                .isEqualTo("63 hours worked");
    }

    /** Hours for the one week of illness that begins on 1 June. */
    private static BigDecimal averageOf(AverageHoursTest known) {
        known.ill(JUNE, JUNE.plusDays(6));
        String reason = String.valueOf(known.june("100").cause().reason());
        return new BigDecimal(reason.replaceAll(".* and (.*) on average.*", "$1"));
    }
}
