package dev.secondment.placement.payroll.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DayStatementTest {
    private static final UUID AGREEMENT = new UUID(0, 1);
    private static final UUID LEAVE = new UUID(0, 2);
    private static final UUID SOURCE = new UUID(0, 3);
    private static final PayrollCase PAYEE = new PayrollCase(AGREEMENT, new UUID(0, 4), "E-1001");

    private final AtomicLong ids = new AtomicLong(100);

    @Test
    void B19_what_is_taken_back_after_the_lock_is_for_the_next_period() {
        Postings late = new Postings(Map.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10)));
        List<PaidDay> week = List.of(
                full("2026-09-07"), full("2026-09-08"), full("2026-09-09"), full("2026-09-10"), full("2026-09-11"));
        PayrollInstruction granted = only(statement().restate(week, Postings.IN_TIME, this::cause));
        granted.publishedAs(new UUID(7, 7));

        PayrollInstruction left = only(statement(granted).restate(week.subList(0, 3), late, this::cause));

        assertThat(granted.postingPeriod()).contains(YearMonth.of(2026, 9));
        assertThat(granted.isForNextPeriod()).isFalse();
        assertThat(granted.affectedPeriods()).isEmpty();
        assertThat(left.supersedes()).contains(granted.id());
        assertThat(left.quantityDays()).contains(new BigDecimal("3"));
        assertThat(left.originPeriod()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(left.postingPeriod()).contains(YearMonth.of(2026, 10));
        assertThat(left.isForNextPeriod()).isTrue();
        assertThat(left.affectedPeriods()).containsExactly("2026-09");
    }

    @Test
    void a_statement_knows_the_months_that_it_is_posted_to() {
        Postings late = new Postings(Map.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10)));
        List<PayrollInstruction> told =
                statement().restate(List.of(full("2026-09-07"), full("2026-10-05")), late, this::cause);

        Postings posted = statement(told.toArray(PayrollInstruction[]::new)).postings();

        assertThat(posted.of(YearMonth.of(2026, 9))).isEqualTo(YearMonth.of(2026, 10));
        assertThat(posted.of(YearMonth.of(2026, 10))).isEqualTo(YearMonth.of(2026, 10));
    }

    @Test
    void a_first_statement_lists_its_days_and_adds_them_up() {
        PayrollInstruction stated = only(
                statement().restate(List.of(full("2026-10-06"), half("2026-10-05")), Postings.IN_TIME, this::cause));
        assertThat(stated.action()).isEqualTo(PayrollAction.ONE_OFF);
        assertThat(stated.element()).isEqualTo(PayrollInstruction.LEAVE_DAYS);
        assertThat(stated.supersedes()).isEmpty();
        assertThat(stated.quantityDays().orElseThrow()).isEqualByComparingTo("1.5");
        assertThat(stated.perDay()).containsExactly(half("2026-10-05"), full("2026-10-06"));
        assertThat(stated.effectiveFrom()).isEqualTo("2026-10-05");
        assertThat(stated.effectiveTo()).contains(LocalDate.parse("2026-10-06"));
        assertThat(stated.originPeriod()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(stated.sourceEventId()).isEqualTo(SOURCE);
    }

    @Test
    void days_of_two_months_make_an_instruction_for_each() {
        assertThat(statement().restate(List.of(full("2026-09-30"), full("2026-10-01")), Postings.IN_TIME, this::cause))
                .extracting(PayrollInstruction::originPeriod)
                .containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10));
    }

    @Test
    void days_taken_out_leave_the_rest_in_an_instruction_that_supersedes_the_first() {
        PayrollInstruction first = given(List.of(full("2026-10-05"), full("2026-10-06"), full("2026-10-07")))
                .getFirst();
        DayStatement statement = statement(first);
        PayrollInstruction news = only(
                statement.restate(statement.daysWithout(List.of(full("2026-10-06"))), Postings.IN_TIME, this::cause));
        assertThat(news.supersedes()).contains(first.id());
        assertThat(news.supersededEventId()).contains(new UUID(7, 7));
        assertThat(news.perDay()).containsExactly(full("2026-10-05"), full("2026-10-07"));
        assertThat(news.quantityDays().orElseThrow()).isEqualByComparingTo("2");
    }

    @Test
    void half_a_day_taken_out_leaves_the_other_half() {
        DayStatement statement = statement(given(List.of(full("2026-10-05"))).getFirst());
        assertThat(statement.daysWithout(List.of(half("2026-10-05"))))
                .containsExactly(new PaidDay(
                        AGREEMENT, LocalDate.parse("2026-10-05"), false, true, new BigDecimal("0.5"), "ANNUAL_LEAVE"));
    }

    @Test
    void the_half_that_was_not_stated_takes_nothing_out() {
        PaidDay afternoon =
                new PaidDay(AGREEMENT, LocalDate.parse("2026-10-05"), false, true, new BigDecimal("0.5"), "SICKNESS");
        DayStatement statement = statement(given(List.of(half("2026-10-05"))).getFirst());
        assertThat(statement.daysWithout(List.of(afternoon))).containsExactly(half("2026-10-05"));
    }

    @Test
    void when_nothing_is_left_the_correction_says_zero_for_the_same_dates() {
        PayrollInstruction first = given(List.of(full("2026-10-05"))).getFirst();
        PayrollInstruction news = only(statement(first).restate(List.of(), Postings.IN_TIME, this::cause));
        assertThat(news.supersedes()).contains(first.id());
        assertThat(news.quantityDays().orElseThrow()).isEqualByComparingTo("0");
        assertThat(news.perDay()).isEmpty();
        assertThat(news.effectiveFrom()).isEqualTo(first.effectiveFrom());
        assertThat(news.effectiveTo()).isEqualTo(first.effectiveTo());
        assertThat(news.originPeriod()).isEqualTo(first.originPeriod());
    }

    @Test
    void only_the_month_that_changes_is_told_again() {
        List<PayrollInstruction> both = given(List.of(full("2026-09-30"), full("2026-10-01"), full("2026-10-02")));
        DayStatement statement = statement(both.toArray(PayrollInstruction[]::new));
        PayrollInstruction news =
                only(statement.restate(List.of(full("2026-09-30"), full("2026-10-01")), Postings.IN_TIME, this::cause));
        assertThat(news.supersedes()).contains(both.getLast().id());
    }

    @Test
    void what_the_payroll_knows_already_is_not_repeated() {
        DayStatement statement = statement(given(List.of(full("2026-10-05"))).getFirst());
        assertThat(statement.restate(List.of(full("2026-10-05")), Postings.IN_TIME, this::cause))
                .isEmpty();
        assertThat(statement().restate(List.of(), Postings.IN_TIME, this::cause))
                .isEmpty();
    }

    @Test
    void the_other_half_of_a_day_joins_the_first() {
        PaidDay afternoon = new PaidDay(
                AGREEMENT, LocalDate.parse("2026-10-05"), false, true, new BigDecimal("0.5"), "ANNUAL_LEAVE");
        DayStatement statement = statement(given(List.of(half("2026-10-05"))).getFirst());
        assertThat(statement.daysWith(List.of(afternoon))).containsExactly(full("2026-10-05"));
    }

    @Test
    void joining_days_are_added_and_of_a_day_known_twice_the_newer_word_counts() {
        DayStatement statement = statement(given(List.of(half("2026-10-05"))).getFirst());
        assertThat(statement.daysWith(List.of(full("2026-10-05"), full("2026-10-06"))))
                .containsExactly(full("2026-10-05"), full("2026-10-06"));
    }

    @Test
    void days_that_another_payroll_pays_make_an_instruction_of_their_own() {
        PayrollCase payee = new PayrollCase(AGREEMENT, new UUID(0, 4), "E-1001");
        List<PaidDay> days = List.of(full("2026-11-13"), full("2026-11-16"), full("2026-11-17"));
        List<PayrollInstruction> atHome = new DayStatement(payee, PayrollInstruction.LEAVE_DAYS, LEAVE, List.of())
                .restate(days, Postings.IN_TIME, this::cause);
        assertThat(atHome).extracting(PayrollInstruction::payroll).containsExactly("HOME");
        atHome.getFirst().publishedAs(new UUID(7, 7));
        payee.agree(List.of(
                new Compensation(LocalDate.parse("2026-09-01"), "HOME", List.of()),
                new Compensation(LocalDate.parse("2026-11-16"), "HOST", List.of())));

        List<PayrollInstruction> news =
                new DayStatement(payee, PayrollInstruction.LEAVE_DAYS, LEAVE, atHome).followPayrolls(this::cause);

        assertThat(news).extracting(PayrollInstruction::payroll).containsExactly("HOME", "HOST");
        assertThat(news.getFirst().supersedes()).contains(atHome.getFirst().id());
        assertThat(news.getFirst().perDay()).containsExactly(full("2026-11-13"));
        assertThat(news.getLast().supersedes()).isEmpty();
        assertThat(news.getLast().perDay()).containsExactly(full("2026-11-16"), full("2026-11-17"));
        assertThat(new DayStatement(payee, PayrollInstruction.LEAVE_DAYS, LEAVE, news).followPayrolls(this::cause))
                .isEmpty();
    }

    @Test
    void a_half_that_is_known_already_leaves_the_other_half_of_its_day_alone() {
        DayStatement statement = statement(given(List.of(full("2026-10-05"))).getFirst());
        assertThat(statement.daysWith(List.of(half("2026-10-05")))).containsExactly(full("2026-10-05"));
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.getFirst();
    }

    private List<PayrollInstruction> given(List<PaidDay> days) {
        List<PayrollInstruction> given = statement().restate(days, Postings.IN_TIME, this::cause);
        given.forEach(instruction -> instruction.publishedAs(new UUID(7, 7)));
        return given;
    }

    private static DayStatement statement(PayrollInstruction... inForce) {
        return new DayStatement(
                PAYEE, PayrollInstruction.LEAVE_DAYS, LEAVE, Stream.of(inForce).toList());
    }

    private PayrollInstruction.Cause cause() {
        return new PayrollInstruction.Cause(new UUID(0, ids.incrementAndGet()), SOURCE, Instant.EPOCH);
    }

    private static PaidDay full(String day) {
        return new PaidDay(AGREEMENT, LocalDate.parse(day), true, true, BigDecimal.ONE, "ANNUAL_LEAVE");
    }

    private static PaidDay half(String day) {
        return new PaidDay(AGREEMENT, LocalDate.parse(day), true, false, new BigDecimal("0.5"), "ANNUAL_LEAVE");
    }
}
