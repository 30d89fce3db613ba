package dev.secondment.leave.request.domain;

import static dev.secondment.leave.request.domain.LeaveFixture.approve;
import static dev.secondment.leave.request.domain.LeaveFixture.by;
import static dev.secondment.leave.request.domain.LeaveFixture.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.terms.domain.BindingFixture;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveRequestTest {
    private static final LocalDate MON_3_AUG = LocalDate.of(2026, 8, 3);
    private static final LocalDate FRI_14_AUG = LocalDate.of(2026, 8, 14);
    private static final SlotRange CERTIFIED = SlotRange.ofDays(LocalDate.of(2026, 8, 6), LocalDate.of(2026, 8, 11));

    @Nested
    class The_route {

        @ParameterizedTest
        @CsvSource({"HOST_THEN_HOME,HOST,HOME", "HOME_THEN_HOST,HOME,HOST", "HOME_ONLY,HOME,HOME", "HOST_ONLY,HOST,HOST"
        })
        void begins_and_ends_where_the_terms_say(String route, Side first, Side last) {
            LeaveRequest request = submitted(BindingFixture.routed(route), MON_3_AUG, FRI_14_AUG);
            assertThat(request.question().awaiting()).containsExactly(first);
            if (first != last) {
                request.decide(by(first, Verdict.AGREE));
            }
            request.decide(by(last, Verdict.APPROVE));

            assertThat(request.status()).isEqualTo(LeaveStatus.APPROVED);
            assertThat(request.question().awaiting()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"HOME,APPROVE", "HOST,APPROVE", "HOME,AGREE"})
        void is_kept(Side side, Verdict verdict) {
            LeaveRequest request = submitted();

            assertThatThrownBy(() -> request.decide(by(side, verdict)))
                    .isInstanceOfSatisfying(LeaveRejected.class, refused -> {
                        assertThat(refused.type()).isEqualTo(LeaveProblem.WRONG_STEP);
                        assertThat(refused.extensions()).containsEntry("awaiting", "HOST");
                    });
            assertThat(request.status()).isEqualTo(LeaveStatus.SUBMITTED);
            assertThat(request.decisions()).isEmpty();
        }

        @Test
        void lets_a_side_decline_before_its_turn_but_not_a_side_that_is_not_on_it() {
            LeaveRequest homeFirst = submitted();
            homeFirst.decide(by(Side.HOME, Verdict.DECLINE));
            LeaveRequest homeOnly = submitted(BindingFixture.routed("HOME_ONLY"), MON_3_AUG, FRI_14_AUG);

            assertThat(homeFirst.status()).isEqualTo(LeaveStatus.DECLINED);
            assertThatThrownBy(() -> homeOnly.decide(by(Side.HOST, Verdict.DECLINE)))
                    .isInstanceOf(LeaveRejected.class);
        }

        @Test
        void passes_to_home_hr_when_nobody_answers() {
            LeaveRequest request = submitted(BindingFixture.routed("HOST_ONLY"), MON_3_AUG, FRI_14_AUG);
            request.escalate(LeaveFixture.DUE);
            request.decide(by(Side.HOME, Verdict.APPROVE));

            assertThat(request.status()).isEqualTo(LeaveStatus.APPROVED);
        }
    }

    @Test
    void leave_moved_home_is_given_up_by_consent_of_home() {
        LeaveRequest request = submitted(BindingFixture.routed("HOST_ONLY"), MON_3_AUG, FRI_14_AUG);
        request.decide(by(Side.HOST, Verdict.APPROVE));
        request.moveTo(Routing.AT_HOME, request.charge(), LeaveFixture.DUE, "the placement ends");
        request.askToGiveUp(Optional.empty(), null, LeaveFixture.DUE);

        assertThat(request.question().awaiting()).containsExactly(Side.HOME);
    }

    @Test
    void nobody_decides_on_what_they_entered() {
        LeaveRequest request = submitted();
        LeaveDecision own = by(Side.HOST, Verdict.AGREE, "the-secondee");

        assertThatThrownBy(() -> request.decide(own))
                .isInstanceOfSatisfying(
                        LeaveRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(LeaveProblem.SELF_APPROVAL));
    }

    @Test
    void approved_leave_is_cancelled_until_the_day_before_it_begins() {
        LeaveRequest tooLate = approve(submitted());
        LeaveRequest inTime = approve(submitted());

        assertThatThrownBy(() -> tooLate.cancel(LocalDate.of(2027, 1, 4), null))
                .isInstanceOfSatisfying(
                        LeaveRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(LeaveProblem.ALREADY_STARTED));
        inTime.cancel(LocalDate.of(2027, 1, 3), "plans changed");
        assertThat(inTime.status()).isEqualTo(LeaveStatus.CANCELLED);
    }

    @Nested
    class Certified_days {

        @Test
        void give_four_of_ten_days_back() {
            LeaveRequest request = approve(submitted(BindingFixture.in("DE-BE"), MON_3_AUG, FRI_14_AUG));

            assertThat(request.charge().days()).isEqualTo("10.0000");
            assertThat(request.recredit(CERTIFIED, UUID.randomUUID()).days()).isEqualTo("4.0000");
            assertThat(request.charge().days()).isEqualTo("10.0000");
            assertThat(request.segments())
                    .extracting(LeaveSegment::state)
                    .containsExactly(LeaveSegment.State.USED, LeaveSegment.State.RECREDITED, LeaveSegment.State.USED);
        }

        @Test
        void give_two_of_four_back_to_who_works_tuesdays_and_thursdays() {
            BoundTerms binding = BindingFixture.of(
                    "HOME", "HOST_THEN_HOME", "DE-BE", "Europe/Berlin", CalendarFixture.TUESDAY_AND_THURSDAY);
            LeaveRequest request = approve(submitted(binding, MON_3_AUG, FRI_14_AUG));

            assertThat(request.charge().days()).isEqualTo("4.0000");
            assertThat(request.recredit(CERTIFIED, UUID.randomUUID()).days()).isEqualTo("2.0000");
        }

        @Test
        void are_given_back_once_however_certificates_overlap() {
            Random random = new Random(7);
            for (int round = 0; round < 500; round++) {
                LeaveRequest request = approve(submitted(BindingFixture.in("DE-BE"), MON_3_AUG, FRI_14_AUG));
                BigDecimal back = BigDecimal.ZERO;
                for (int certificate = 0; certificate < 4; certificate++) {
                    LocalDate from = MON_3_AUG.plusDays(random.nextInt(12));
                    back = back.add(request.recredit(
                                    SlotRange.ofDays(from, from.plusDays(random.nextInt(6))), UUID.randomUUID())
                            .days());
                }

                assertThat(back).isEqualTo(request.recredited().days());
                assertThat(request.charge().without(request.recredited()).days().add(back))
                        .isEqualTo(request.charge().days());
                assertThat(request.segments().stream()
                                .map(segment -> segment.charge().days())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(request.charge().days());
            }
        }
    }

    @Test
    void a_span_does_not_end_before_it_starts() {
        LocalDate day = LocalDate.of(2026, 8, 3);

        assertThatThrownBy(() -> new LeaveSpan(day, Half.PM, day, Half.AM)).isInstanceOf(LeaveRejected.class);
        assertThatThrownBy(() -> new LeaveSpan(day.plusDays(1), Half.AM, day, Half.PM))
                .isInstanceOf(LeaveRejected.class);
        assertThat(new LeaveSpan(day, Half.PM, day, Half.PM).slots().slots()).hasSize(1);
    }

    @Nested
    class Days_given_up {
        private final LeaveRequest request = approve(submitted(BindingFixture.in("DE-BE"), MON_3_AUG, FRI_14_AUG));

        private static SlotRange days(int from, int to) {
            return SlotRange.ofDays(LocalDate.of(2026, 8, from), LocalDate.of(2026, 8, to));
        }

        @Test
        void at_the_end_shorten_the_leave() {
            LeaveCorrection correction = request.giveUp(days(12, 14), "back early");

            assertThat(correction.returned().days()).isEqualTo("3.0000");
            assertThat(request.span().to()).isEqualTo("2026-08-11");
            assertThat(request.charge().days()).isEqualTo("7.0000");
            assertThat(request.changeReason()).contains("back early");
        }

        @Test
        void at_the_start_let_it_begin_later() {
            request.giveUp(days(1, 5), null);

            assertThat(request.span().from()).isEqualTo("2026-08-06");
            assertThat(request.charge().days()).isEqualTo("7.0000");
        }

        @Test
        void in_the_middle_are_free_for_other_leave_although_the_dates_stay() {
            request.giveUp(days(6, 7), null);

            assertThat(request.span().slots()).isEqualTo(days(3, 14));
            assertThat(request.charge().days()).isEqualTo("8.0000");
            assertThat(request.occupies(days(6, 7))).isFalse();
            assertThat(request.occupies(days(7, 10))).isTrue();
        }

        @Test
        void part_the_days_that_are_still_leave_and_so_does_illness() {
            assertThat(request.spells()).containsExactly(days(3, 14));

            request.giveUp(days(6, 7), null);
            assertThat(request.spells()).as("the weekend belongs to it").containsExactly(days(3, 5), days(8, 14));

            request.recredit(days(11, 12), UUID.randomUUID());
            assertThat(request.spells()).containsExactly(days(3, 5), days(8, 10), days(13, 14));

            request.cancel(LocalDate.of(2026, 7, 1), null);
            assertThat(request.spells()).isEmpty();
        }

        @Test
        void come_back_but_not_those_that_came_back_before() {
            request.recredit(CERTIFIED, UUID.randomUUID());

            LeaveCorrection correction = request.giveUp(days(10, 14), null);

            assertThat(correction.returned().days()).isEqualTo("3.0000");
            assertThat(request.used().days()).isEqualTo("3.0000");
        }

        @Test
        void matter_no_more_when_other_dates_are_asked_for() {
            request.giveUp(days(6, 7), null);
            LeaveSpan dates = LeaveSpan.of(days(3, 14));

            request.change(dates, request.charge(), Routing.AT_HOME, LeaveFixture.DUE, "all of it after all");

            assertThat(request.occupies(days(6, 7))).isTrue();
            assertThat(request.status()).isEqualTo(LeaveStatus.SUBMITTED);
            assertThat(request.question().awaiting()).containsExactly(Side.HOME);
        }
    }

    @Nested
    class Counted_anew {
        private final LeaveRequest request = approve(submitted(BindingFixture.in("DE-BE"), MON_3_AUG, FRI_14_AUG));

        private LeaveCharge days(String from, String to) {
            return request.charge().within(range(from, to));
        }

        private static SlotRange range(String from, String to) {
            return SlotRange.ofDays(LocalDate.parse(from), LocalDate.parse(to));
        }

        @Test
        void is_cut_to_what_is_kept_and_says_what_came_back() {
            LeaveCharge kept = days("2026-08-03", "2026-08-07");
            LeaveCharge lost = days("2026-08-10", "2026-08-14");

            LeaveCorrection correction =
                    request.correct(Optional.of(range("2026-08-03", "2026-08-07")), kept, "it ends");

            assertThat(correction).isEqualTo(new LeaveCorrection(lost, LeaveCharge.NOTHING, 1));
            assertThat(request.charge()).isEqualTo(kept);
            assertThat(request.span().to()).isEqualTo("2026-08-07");
            assertThat(request.changeReason()).contains("it ends");
            assertThat(request.status()).isEqualTo(LeaveStatus.APPROVED);
        }

        @Test
        void does_not_give_back_what_was_given_back_before() {
            request.recredit(CERTIFIED, UUID.randomUUID());

            LeaveCorrection correction = request.correct(
                    Optional.of(range("2026-08-03", "2026-08-07")), days("2026-08-03", "2026-08-07"), "it ends");

            assertThat(correction.returned().days()).isEqualTo("3.0000");
            assertThat(request.recredited().days()).isEqualTo("2.0000");
        }

        @Test
        void takes_what_is_worked_now_and_counts_its_corrections() {
            LeaveCharge all = request.charge();
            LeaveCharge firstWeek = days("2026-08-03", "2026-08-07");
            Optional<SlotRange> same = Optional.of(request.span().slots());
            request.correct(same, firstWeek, "fewer");

            LeaveCorrection correction = request.correct(same, all, "more");

            assertThat(correction).isEqualTo(new LeaveCorrection(LeaveCharge.NOTHING, all.without(firstWeek), 2));
            assertThat(request.charge()).isEqualTo(all);
        }

        @Test
        void keeps_its_dates_where_nothing_is_left_of_it() {
            request.finish();

            request.correct(Optional.empty(), LeaveCharge.NOTHING, "it had ended");

            assertThat(request.charge().isNothing()).isTrue();
            assertThat(request.span().from()).isEqualTo(MON_3_AUG);
            assertThat(request.status()).isEqualTo(LeaveStatus.TAKEN);
        }
    }
}
