package dev.secondment.leave.entitlement.domain;

import static dev.secondment.leave.entitlement.domain.BookFixture.pot;
import static dev.secondment.leave.entitlement.domain.PlanFixture.EXACT;
import static dev.secondment.leave.entitlement.domain.PlanFixture.YEAR_2026;
import static dev.secondment.leave.entitlement.domain.PlanFixture.home;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.entitlement.domain.Incapacities.Incapacity;
import dev.secondment.leave.entitlement.domain.YearEnd.Circumstances;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.CarryOver;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Carry-over and its expiry: rule B9. */
class YearEndTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private final BookFixture year =
            new BookFixture(YEAR_2026, EXACT, home("2026-01-01", "2026-12-31", EXACT, "30")).planned();
    private final BookFixture next = new BookFixture(
                    LeaveYears.CALENDAR.in(2027), EXACT, home("2027-01-01", "2027-12-31", EXACT, "30"))
            .planned();

    private static CarryOver atMost(String days, boolean onlyAfterNotice) {
        return new CarryOver(new BigDecimal(days), Period.ofMonths(3), onlyAfterNotice, Period.ofMonths(15));
    }

    private void end(CarryOver rules, boolean warned, boolean ill) {
        YearEnd end =
                YearEnd.of(year.book(), next.book(), new Circumstances(rules, warned, ill, BigDecimal.valueOf(5)));
        year.post(end.closing());
        next.post(end.opening());
    }

    @Test
    void b9_at_most_the_cap_goes_over_and_the_rest_lapses() {
        year.taken("2026-06-01", "2026-06-19");

        end(atMost("5", false), false, false);

        assertThat(year.left()).isEqualByComparingTo("0");
        assertThat(year.book().sum(entry -> entry.kind() == EntryKind.EXPIRED)).isEqualByComparingTo("-10");
        assertThat(next.left(pot(Bucket.CARRY_OVER, "2027-03-31"))).isEqualByComparingTo("5");
        assertThat(year.ledger().getLast().effectiveDate()).isEqualTo(NEW_YEAR);
    }

    @Test
    void b9_without_the_warning_that_the_policy_asks_for_nothing_lapses() {
        end(atMost("5", true), false, false);

        assertThat(next.left(pot(Bucket.CARRY_OVER, "2027-03-31"))).isEqualByComparingTo("30");
        next.post(Lapse.of(next.book(), LocalDate.of(2027, 4, 1), true, Optional.empty()));
        assertThat(next.left()).isEqualByComparingTo("60");
        assertThat(next.left(pot(Bucket.CARRY_OVER))).isEqualByComparingTo("30");
    }

    @ParameterizedTest(name = "B9 warned on {0}: {1} lapse on 1 April")
    @CsvSource({"2026-10-01,5", "2027-03-31,5", "2027-04-01,0"})
    void days_lapse_after_a_warning_in_time(LocalDate warnedOn, BigDecimal lapsed) {
        end(atMost("5", true), true, false);

        next.post(Lapse.of(next.book(), LocalDate.of(2027, 3, 31), true, Optional.of(warnedOn)));
        assertThat(next.left()).as("the last day is included").isEqualByComparingTo("35");
        next.post(Lapse.of(next.book(), LocalDate.of(2027, 4, 1), true, Optional.of(warnedOn)));

        assertThat(next.left()).isEqualByComparingTo(new BigDecimal("35").subtract(lapsed));
    }

    @Test
    void b9_leave_of_2025_dies_on_31_march_2027_after_a_year_of_illness() {
        LeaveYear ill = LeaveYears.CALENDAR.in(2025);
        BookFixture lost = new BookFixture(ill, EXACT, home("2025-01-01", "2025-12-31", EXACT, "20")).planned();
        YearEnd end = YearEnd.of(
                lost.book(), year.book(), new Circumstances(atMost("0", false), true, true, BigDecimal.valueOf(5)));

        year.post(end.opening());

        assertThat(year.left(pot(Bucket.CARRY_OVER, "2027-03-31"))).isEqualByComparingTo("20");
    }

    @Test
    void b9_in_the_uk_four_weeks_go_over_after_illness_for_eighteen_months() {
        LeaveYears april = new LeaveYears(MonthDay.of(4, 1));
        BookFixture ill =
                new BookFixture(april.in(2025), EXACT, home("2025-04-01", "2026-03-31", EXACT, "28")).planned();
        BookFixture after = new BookFixture(april.in(2026), EXACT, home("2026-04-01", "2027-03-31", EXACT, "28"));
        CarryOver rules = new CarryOver(
                new BigDecimal("8"), Period.ofMonths(12), false, Period.ofMonths(18), BigDecimal.valueOf(4));

        YearEnd end = YearEnd.of(ill.book(), after.book(), new Circumstances(rules, true, true, BigDecimal.valueOf(5)));
        after.post(end.opening());

        assertThat(after.left(pot(Bucket.CARRY_OVER, "2027-09-30"))).isEqualByComparingTo("20");
        assertThat(after.left(pot(Bucket.CARRY_OVER, "2027-03-31"))).isEqualByComparingTo("8");
    }

    @Test
    void done_twice_it_changes_nothing_and_what_comes_late_moves_the_difference() {
        UUID leave = year.taken("2026-12-21", "2026-12-24");
        end(atMost("5", false), false, false);
        int closed = year.ledger().size();
        int opened = next.ledger().size();

        end(atMost("5", false), false, false);
        assertThat(year.ledger()).hasSize(closed);
        assertThat(next.ledger()).hasSize(opened);

        year.recredited(leave, "2026-12-23");
        end(atMost("100", false), false, false);
        assertThat(year.left()).isEqualByComparingTo("0");
        assertThat(next.left(pot(Bucket.CARRY_OVER, "2027-03-31"))).isEqualByComparingTo("27");
    }

    @Test
    void in_whose_books_days_are_they_are_carried() {
        year.granted(pot(Bucket.CONTRACTUAL), Side.HOST, "4");

        end(atMost("33", false), false, false);

        assertThat(next.left(Side.HOST)).isEqualByComparingTo("3");
        assertThat(next.left(Side.HOME)).isEqualByComparingTo("60");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,,true", "2025-11-03,2026-12-31,true", "2026-01-02,,false", "2025-11-03,2026-12-30,false"})
    void a_year_of_illness_has_no_day_without(LocalDate first, LocalDate last, boolean throughout) {
        assertThat(Incapacities.throughout(YEAR_2026, List.of(new Incapacity(first, last))))
                .isEqualTo(throughout);
    }

    @Test
    void absences_that_follow_each_other_make_one_illness() {
        assertThat(Incapacities.throughout(
                        YEAR_2026,
                        List.of(
                                new Incapacity(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 6, 30)),
                                new Incapacity(LocalDate.of(2026, 7, 1), null))))
                .isTrue();
    }
}
