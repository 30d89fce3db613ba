package dev.secondment.placement.payroll.domain;

import static dev.secondment.placement.payroll.domain.PayrollBooks.AT_HOME;
import static dev.secondment.placement.payroll.domain.PayrollBooks.allowance;
import static dev.secondment.placement.payroll.domain.PayrollBooks.day;
import static dev.secondment.placement.payroll.domain.PayrollBooks.euro;
import static dev.secondment.placement.payroll.domain.PayrollBooks.texts;
import static dev.secondment.placement.payroll.domain.PayrollBooks.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked numbers of what a payroll is told; 500 a month from 1 September 2026 to 28 February 2027. */
class AllowanceStatementTest {

    private final PayrollBooks books = new PayrollBooks();

    @BeforeEach
    void agreed() {
        books.payee.agree(timeline("2026-09-01 500.00"));
    }

    private List<String> settle(String today) {
        return texts(books.settle(today));
    }

    private void running() {
        books.payee.payFrom(day("2026-09-01"), day("2027-02-28"));
        assertThat(settle("2026-09-01")).containsExactly("START 2026-09-01 500.00 30/30");
    }

    @Nested
    class Starting {
        @Test
        void nothing_is_told_before_the_assignment_has_begun() {
            assertThat(settle("2026-08-20")).isEmpty();
            books.payee.payUntil(day("2026-12-31"), true);
            assertThat(settle("2026-08-20")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-09-01, 2027-02-28, 2026-08-20, START 2026-09-01 500.00 30/30",
            "2026-09-16, 2027-02-28, 2026-09-16, START 2026-09-16 500.00 15/30",
            "2026-09-16, 2026-09-20, 2026-09-16, START 2026-09-16 500.00 5/30",
            // Told late: the days that have passed are to be calculated again.
            "2026-09-16, 2027-02-28, 2026-10-02, 'START 2026-09-16 500.00 15/30 !2026-09,2026-10'"
        })
        void an_allowance_starts_on_the_first_day_with_what_is_left_of_that_month(
                String firstDay, String expectedEnd, String today, String start) {
            books.payee.payFrom(day(firstDay), day(expectedEnd));
            assertThat(settle(today)).containsExactly(start);
            assertThat(books.told().getFirst().originPeriod()).isEqualTo(YearMonth.of(2026, 9));
            assertThat(books.told().getFirst().element()).isEqualTo(PayrollBooks.ELEMENT);
        }

        @Test
        void what_is_agreed_for_later_is_told_with_the_start() {
            books.payee.agree(timeline("2026-09-01 500.00", "2027-01-01 600.00"));
            books.payee.payFrom(day("2026-09-01"), day("2027-02-28"));
            assertThat(settle("2026-09-01"))
                    .containsExactly("START 2026-09-01 500.00 30/30", "CHANGE 2027-01-01 600.00 31/31");
        }

        @Test
        void an_allowance_of_its_own_days_starts_and_stops_with_them() {
            books.payee.agree(List.of(new Compensation(
                    null, "HOME", List.of(allowance("100.00", day("2026-10-11"), day("2026-12-10"))))));
            books.payee.payFrom(day("2026-09-01"), day("2027-02-28"));
            assertThat(settle("2026-09-01"))
                    .containsExactly("START 2026-10-11 100.00 21/31", "STOP 2026-12-01..2026-12-10 100.00 10/31");
        }

        @Test
        void two_allowances_of_a_type_are_paid_as_their_sum_and_one_of_nothing_is_none() {
            books.payee.agree(List.of(new Compensation(
                    null,
                    "HOME",
                    List.of(
                            allowance("100.00", null, null),
                            allowance("20.00", day("2026-10-01"), null),
                            new Allowance("SHIFT", "FIXED", euro("0"), null, null)))));
            books.payee.payFrom(day("2026-09-01"), day("2027-02-28"));
            assertThat(settle("2026-09-01"))
                    .containsExactly("START 2026-09-01 100.00 30/30", "CHANGE 2026-10-01 120.00 31/31");
        }

        @Test
        void nothing_is_new_the_second_time() {
            running();
            books.payee.agree(timeline("2026-09-01 500.00"));
            assertThat(settle("2026-12-05")).isEmpty();
        }
    }

    @Nested
    class Changing {
        @Test
        void a_back_dated_raise_in_the_middle_of_a_month_is_one_change_with_the_months_to_calculate_again() {
            running();
            books.payee.agree(timeline("2026-09-01 500.00", "2026-10-16 600.00"));
            assertThat(settle("2026-12-05")).containsExactly("CHANGE 2026-10-16 600.00 16/31 !2026-10,2026-11,2026-12");
            PayrollInstruction change = books.told().getLast();
            assertThat(change.proration().orElseThrow().of(change.amount().orElseThrow()))
                    .isEqualTo(euro("309.68"));
            assertThat(new Proration(15, 31).of(euro("500.00"))).isEqualTo(euro("241.94"));
            assertThat(change.originPeriod()).isEqualTo(YearMonth.of(2026, 10));
        }

        @Test
        void a_back_dated_raise_that_was_told_wrong_is_superseded_for_its_days_only() {
            running();
            books.payee.agree(timeline("2026-09-01 500.00", "2026-10-16 600.00", "2026-12-01 650.00"));
            settle("2026-12-05");
            books.payee.agree(timeline("2026-09-01 500.00", "2026-10-16 620.00", "2026-12-01 650.00"));
            assertThat(settle("2027-01-10")).containsExactly("CHANGE 2026-10-16 620.00 16/31 !2026-10,2026-11 ^");
        }

        @Test
        void a_later_raise_is_told_at_once_and_affects_nothing_yet() {
            running();
            books.payee.agree(timeline("2026-09-01 500.00", "2027-01-01 600.00"));
            assertThat(settle("2026-12-05")).containsExactly("CHANGE 2027-01-01 600.00 31/31");
        }

        @Test
        void a_raise_that_is_put_off_supersedes_what_was_told() {
            running();
            books.payee.agree(timeline("2026-09-01 500.00", "2027-01-01 600.00"));
            settle("2026-12-05");
            books.payee.agree(timeline("2026-09-01 500.00", "2027-02-01 600.00"));
            assertThat(settle("2026-12-10")).containsExactly("CHANGE 2027-02-01 600.00 28/28 ^");
        }

        @Test
        void a_raise_that_is_put_off_when_it_is_paid_already_names_the_months_paid_too_much() {
            running();
            books.payee.agree(timeline("2026-09-01 500.00", "2026-10-16 600.00"));
            settle("2026-10-16");
            books.payee.agree(timeline("2026-09-01 500.00", "2026-12-01 600.00"));
            assertThat(settle("2027-01-10")).containsExactly("CHANGE 2026-12-01 600.00 31/31 !2026-10,2026-11 ^");
        }

        @Test
        void a_raise_that_is_called_off_is_superseded_by_what_was_paid_before() {
            running();
            books.payee.agree(timeline("2026-09-01 500.00", "2027-01-01 600.00"));
            settle("2026-12-05");
            books.payee.agree(timeline("2026-09-01 500.00"));
            assertThat(settle("2026-12-10")).containsExactly("CHANGE 2027-01-01 500.00 31/31 ^");
            assertThat(settle("2026-12-11")).isEmpty();
        }

        @Test
        void a_raise_in_the_month_of_the_start_leaves_the_start_its_own_days() {
            books.payee.payFrom(day("2026-09-16"), day("2027-02-28"));
            settle("2026-09-16");
            books.payee.agree(timeline("2026-09-16 500.00", "2026-09-21 600.00"));
            assertThat(settle("2026-09-18"))
                    .containsExactly("START 2026-09-16 500.00 5/30 ^", "CHANGE 2026-09-21 600.00 10/30");
        }

        @Test
        void an_allowance_that_is_dropped_stops_and_one_that_joins_starts() {
            running();
            books.payee.agree(List.of(
                    new Compensation(null, "HOME", List.of(allowance("500.00", null, null))),
                    new Compensation(
                            day("2026-11-11"),
                            "HOME",
                            List.of(new Allowance("TRAVEL", "FIXED", euro("90.00"), null, null)))));
            assertThat(settle("2026-11-01"))
                    .containsExactly("STOP 2026-11-01..2026-11-10 500.00 10/30", "START 2026-11-11 90.00 20/30");
        }

        @Test
        void another_payroll_starts_where_the_first_one_stops() {
            running();
            books.payee.agree(List.of(
                    new Compensation(null, "HOME", List.of(allowance("500.00", null, null))),
                    new Compensation(day("2026-11-01"), "HOST", List.of(allowance("500.00", null, null)))));
            assertThat(settle("2026-10-01"))
                    .containsExactly("STOP 2026-10-01..2026-10-31 500.00 31/31", "START 2026-11-01 500.00 30/30");
            assertThat(books.told()).extracting(PayrollInstruction::payroll).containsExactly("HOME", "HOME", "HOST");
            assertThat(books.payee.payrollOn(day("2026-10-31"))).isEqualTo("HOME");
            assertThat(books.payee.payrollOn(day("2026-11-01"))).isEqualTo("HOST");
        }
    }

    @Nested
    class Ending {
        @Test
        void an_allowance_stops_with_the_last_day_and_the_days_paid_of_that_month() {
            books.payee.payFrom(day("2026-03-10"), day("2026-07-31"));
            settle("2026-03-10");
            books.payee.payUntil(day("2026-07-14"), true);
            assertThat(settle("2026-07-01")).containsExactly("STOP 2026-07-01..2026-07-14 500.00 14/31");
            PayrollInstruction stop = books.told().getLast();
            assertThat(stop.proration().orElseThrow().of(stop.amount().orElseThrow()))
                    .isEqualTo(euro("225.81"));
        }

        @Test
        void an_allowance_that_starts_and_stops_in_one_month_is_paid_for_the_days_between() {
            books.payee.payFrom(day("2026-07-10"), day("2026-07-31"));
            settle("2026-07-10");
            books.payee.payUntil(day("2026-07-14"), true);
            assertThat(settle("2026-07-12"))
                    .containsExactly("START 2026-07-10 500.00 5/31 ^", "STOP 2026-07-10..2026-07-14 500.00 5/31");
        }

        @Test
        void an_end_that_is_not_certain_is_not_told() {
            running();
            books.payee.payUntil(day("2027-06-30"), false);
            assertThat(settle("2026-12-05")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-20, STOP 2026-11-01..2026-11-20 500.00 20/30 !2026-11 ^",
            "2026-12-20, STOP 2026-12-01..2026-12-20 500.00 20/31 !2026-12 ^",
            "2027-02-10, 'STOP 2027-02-01..2027-02-10 500.00 10/28 !2026-12,2027-01 ^'"
        })
        void an_end_that_is_corrected_supersedes_the_one_that_was_told(String lastDay, String stop) {
            running();
            books.payee.payUntil(day("2026-11-30"), true);
            settle("2026-11-15");
            books.payee.payUntil(day(lastDay), true);
            assertThat(settle("2027-01-05")).containsExactly(stop);
        }

        @Test
        void an_extension_supersedes_the_stop_and_the_pay_goes_on() {
            running();
            books.payee.payUntil(day("2027-02-28"), true);
            assertThat(settle("2027-01-29")).containsExactly("STOP 2027-02-01..2027-02-28 500.00 28/28");
            books.payee.payUntil(day("2027-06-30"), false);
            assertThat(settle("2027-02-10")).containsExactly("CHANGE 2027-03-01 500.00 31/31 ^");
            books.payee.payUntil(day("2027-06-30"), true);
            assertThat(settle("2027-06-01")).containsExactly("STOP 2027-06-01..2027-06-30 500.00 30/30");
        }

        @Test
        void an_extension_heard_of_after_the_end_says_which_months_were_missed() {
            running();
            books.payee.payUntil(day("2027-02-14"), true);
            settle("2027-02-15");
            books.payee.payUntil(day("2027-04-30"), true);
            assertThat(settle("2027-03-10"))
                    .containsExactly("STOP 2027-04-01..2027-04-30 500.00 30/30 !2027-02,2027-03 ^");
        }

        @Test
        void a_raise_for_days_after_the_end_is_taken_back() {
            running();
            books.payee.agree(timeline("2026-09-01 500.00", "2027-01-01 600.00"));
            settle("2026-10-01");
            books.payee.payUntil(day("2026-11-20"), true);
            assertThat(settle("2026-11-01")).containsExactly("STOP 2026-11-01..2026-11-20 500.00 20/30 ^");
        }

        @Test
        void of_two_raises_for_days_after_the_end_the_second_is_taken_back_too() {
            running();
            books.payee.agree(timeline("2026-09-01 500.00", "2027-01-01 600.00", "2027-02-01 700.00"));
            settle("2026-10-01");
            books.payee.payUntil(day("2026-11-20"), true);
            assertThat(settle("2026-11-01"))
                    .containsExactly("STOP 2026-11-01..2026-11-20 500.00 20/30 ^", "STOP 2027-01-01 ^");
        }

        @Test
        void a_back_dated_raise_after_the_end_corrects_the_stop_as_well() {
            running();
            books.payee.payUntil(day("2026-11-20"), true);
            settle("2026-11-20");
            books.payee.agree(timeline("2026-09-01 500.00", "2026-10-16 600.00"));
            assertThat(settle("2027-01-05"))
                    .containsExactly(
                            "CHANGE 2026-10-16 600.00 16/31 !2026-10,2026-11",
                            "STOP 2026-11-01..2026-11-20 600.00 20/30 ^");
        }

        @Test
        void an_end_before_the_first_day_pays_nothing_at_all() {
            running();
            books.payee.payUntil(day("2026-08-31"), true);
            assertThat(settle("2026-10-05")).containsExactly("STOP 2026-09-01 !2026-09,2026-10 ^");
            books.payee.payUntil(day("2026-09-30"), true);
            assertThat(settle("2026-10-06"))
                    .containsExactly(
                            "START 2026-09-01 500.00 30/30 !2026-09 ^", "STOP 2026-09-01..2026-09-30 500.00 30/30");
        }
    }

    /** However agreements and ends go to and fro, the payroll ends up believing what is agreed, one word for each day. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_payroll_that_follows_its_instructions_pays_what_is_agreed(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            PayrollBooks payroll = new PayrollBooks();
            payroll.payee.agree(timeline("2026-09-01 500.00"));
            payroll.payee.payFrom(day("2026-09-01").plusDays(random.nextInt(40)), day("2027-02-28"));
            LocalDate today = day("2026-08-20");
            for (int step = 0; step < 8; step++) {
                today = today.plusDays(random.nextInt(40));
                change(payroll.payee, random);
                List<PayrollInstruction> news = payroll.settle(today.toString());
                assertThat(payroll.settle(today.toString()))
                        .as("after %s", texts(news))
                        .isEmpty();
                assertBelieved(payroll);
            }
        }
    }

    private static void change(PayrollCase payee, Random random) {
        if (random.nextBoolean()) {
            payee.payUntil(day("2026-08-25").plusDays(random.nextInt(250)), random.nextInt(3) > 0);
            return;
        }
        List<Compensation> timeline = new ArrayList<>(timeline("2026-09-01 500.00"));
        LocalDate from = day("2026-09-01");
        for (int i = random.nextInt(4); i > 0; i--) {
            from = from.plusDays(random.nextInt(60));
            timeline.add(new Compensation(
                    from,
                    "HOME",
                    random.nextInt(5) == 0
                            ? List.of()
                            : List.of(allowance(random.nextInt(1, 4) + "00.00", null, null))));
        }
        payee.agree(timeline);
    }

    private static void assertBelieved(PayrollBooks payroll) {
        List<PayrollInstruction> inForce = payroll.inForce(AT_HOME);
        assertThat(inForce).extracting(given -> given.line().day()).doesNotHaveDuplicates();
        assertThat(payroll.told().stream().flatMap(given -> given.supersedes().stream()))
                .as("chains never fork")
                .doesNotHaveDuplicates();
        PaySchedule agreed = payroll.payee.schedules().getOrDefault(AT_HOME, PaySchedule.NOTHING);
        LocalDate horizon =
                agreed.openEnd() == null ? day("2027-12-31") : agreed.openEnd().plusDays(1);
        for (LocalDate day = day("2026-08-01"); day.isBefore(horizon); day = day.plusDays(1)) {
            LocalDate that = day;
            assertThat(inForce.stream()
                            .filter(given -> !given.line().day().isAfter(that))
                            .reduce((_, later) -> later)
                            .flatMap(given -> given.line().pays()))
                    .as("%s in %s", day, texts(inForce))
                    .isEqualTo(agreed.on(day));
        }
    }
}
