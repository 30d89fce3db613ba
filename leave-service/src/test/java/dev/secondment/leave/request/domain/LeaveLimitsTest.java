package dev.secondment.leave.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.policy.domain.BlackOut;
import dev.secondment.leave.policy.domain.RequestLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B11: each limit refuses on one side of its day and not on the other. */
class LeaveLimitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final RequestLimits USUAL = RequestLimits.USUAL;

    private static LeaveSpan span(String from, String to) {
        return new LeaveSpan(LocalDate.parse(from), Half.AM, LocalDate.parse(to), Half.PM);
    }

    private static void refused(ThrowingCallable check, LeaveProblem problem) {
        assertThatThrownBy(check)
                .isInstanceOfSatisfying(
                        LeaveRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }

    private static void examined(boolean allowed, LeaveProblem problem, ThrowingCallable check) {
        if (allowed) {
            assertThatCode(check).doesNotThrowAnyException();
        } else {
            refused(check, problem);
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-03-02,true", "2025-03-01,false"})
    void back_dated_at_most_twelve_months(String from, boolean allowed) {
        examined(
                allowed,
                LeaveProblem.TOO_FAR_BACK,
                () -> LeaveLimits.requireNear(USUAL, span(from, "2025-04-01"), TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2027-09-02,true", "2027-09-03,false"})
    void ahead_at_most_eighteen_months(String to, boolean allowed) {
        examined(
                allowed,
                LeaveProblem.TOO_FAR_AHEAD,
                () -> LeaveLimits.requireNear(USUAL, span("2027-08-30", to), TODAY));
    }

    @ParameterizedTest
    @CsvSource({"0,2026-03-02,true", "0,2026-02-02,true", "14,2026-03-16,true", "14,2026-03-15,false"})
    void asked_for_so_many_days_ahead(int notice, String from, boolean allowed) {
        examined(
                allowed,
                LeaveProblem.NOTICE_TOO_SHORT,
                () -> LeaveLimits.requireNotice(notice, span(from, "2026-03-20"), TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-21,true", "2026-06-22,false"})
    void of_at_most_fourteen_calendar_days(String to, boolean allowed) {
        RequestLimits limits = new RequestLimits(0, 14, 12, 18, 0, null, List.of());

        examined(allowed, LeaveProblem.TOO_LONG, () -> LeaveLimits.requireShort(limits, span("2026-06-08", to)));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-01,true", "2026-07-31,false"})
    void after_three_months_of_the_placement(String from, boolean allowed) {
        RequestLimits limits = new RequestLimits(0, null, 12, 18, 3, null, List.of());

        examined(
                allowed,
                LeaveProblem.PROBATION,
                () -> LeaveLimits.requirePastProbation(limits, span(from, "2026-08-10"), LocalDate.of(2026, 5, 1)));
    }

    @Test
    void not_on_days_on_which_nobody_takes_leave_but_of_who_is_exempt() {
        UUID exempt = UUID.randomUUID();
        List<BlackOut> accounts = List.of(new BlackOut(
                LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 31), "Annual accounts", Set.of(exempt.toString())));
        LeaveCharge before = days("2026-12-21", "2026-12-27");
        LeaveCharge last = days("2026-12-21", "2026-12-28");

        assertThatCode(() -> LeaveLimits.requireNoBlackOut(accounts, UUID.randomUUID(), before))
                .doesNotThrowAnyException();
        refused(() -> LeaveLimits.requireNoBlackOut(accounts, UUID.randomUUID(), last), LeaveProblem.BLACK_OUT);
        refused(
                () -> LeaveLimits.requireNoBlackOut(accounts, UUID.randomUUID(), days("2026-12-31", "2027-01-04")),
                LeaveProblem.BLACK_OUT);
        assertThatCode(() -> LeaveLimits.requireNoBlackOut(accounts, exempt, last))
                .doesNotThrowAnyException();
    }

    @Test
    void never_so_long_that_counting_it_is_work() {
        assertThatCode(() -> LeaveLimits.requireCountable(span("2026-01-01", "2029-01-01")))
                .doesNotThrowAnyException();
        refused(() -> LeaveLimits.requireCountable(span("2026-01-01", "9999-12-31")), LeaveProblem.TOO_FAR_AHEAD);
    }

    private static LeaveCharge days(String from, String to) {
        return LeaveCharge.of(SlotRange.ofDays(LocalDate.parse(from), LocalDate.parse(to))
                .slots()
                .toList());
    }
}
