package dev.secondment.agreement.ending.domain;

import static dev.secondment.agreement.ending.domain.EndingFixture.MUNICH;
import static dev.secondment.agreement.ending.domain.EndingFixture.NOW;
import static dev.secondment.agreement.ending.domain.EndingFixture.SOON;
import static dev.secondment.agreement.ending.domain.EndingFixture.TODAY;
import static dev.secondment.agreement.ending.domain.EndingFixture.agree;
import static dev.secondment.agreement.ending.domain.EndingFixture.at;
import static dev.secondment.agreement.ending.domain.EndingFixture.know;
import static dev.secondment.agreement.ending.domain.EndingFixture.person;
import static dev.secondment.agreement.ending.domain.EndingFixture.proposed;
import static dev.secondment.agreement.ending.domain.EndingFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.TerminationGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EarlyTerminationTest {

    private static void refused(EndingProblem problem, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        EndingRejected.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    private static List<String> changes(List<EndingEvent> facts) {
        return facts.stream()
                .map(fact -> fact.change().replace("EARLY_TERMINATION_", ""))
                .toList();
    }

    @Nested
    class ByNotice {
        @ParameterizedTest
        @EnumSource(
                value = Side.class,
                names = {"HOME", "HOST", "SECONDEE"})
        void notice_of_any_party_runs_once_the_other_two_know(Side proposer) {
            EarlyTermination termination = proposed(wish(proposer, TerminationGround.RULE_LIMIT, null));
            assertThat(changes(termination.begin(MUNICH))).containsExactly("PROPOSED");
            List<Side> others = Stream.of(Side.HOME, Side.HOST, Side.SECONDEE)
                    .filter(side -> side != proposer)
                    .toList();
            assertThat(know(termination, others.getFirst())).isEmpty();
            assertThat(changes(know(termination, others.getLast()))).containsExactly("ACKNOWLEDGED", "NOTICE_STARTED");
            assertThat(termination.plan().lastDay()).isEqualTo(TODAY.plusWeeks(4));
        }

        @Test
        void silence_does_not_hold_it_up_and_moves_nothing() {
            EarlyTermination termination = EndingFixture.byNotice();
            LocalDate known = LocalDate.of(2026, 10, 12);
            assertThat(termination.pass(MUNICH, MUNICH.after(known).minusMillis(1)))
                    .isEmpty();
            assertThat(termination.isDue(MUNICH.after(known).minusMillis(1))).isFalse();
            assertThat(termination.isDue(MUNICH.after(known))).isTrue();
            List<EndingEvent> facts = termination.pass(MUNICH, MUNICH.after(known));
            assertThat(changes(facts)).containsExactly("ACKNOWLEDGED", "NOTICE_STARTED");
            assertThat(((EndingEvent.Acknowledged) facts.getFirst()).confirmedBy())
                    .isEmpty();
            assertThat(termination.plan().lastDay()).isEqualTo(TODAY.plusWeeks(4));
        }

        @Test
        void however_late_the_calendar_is_the_last_day_is_the_same() {
            EarlyTermination termination = EndingFixture.byNotice();
            termination.pass(MUNICH, at(TODAY.plusDays(20)));
            assertThat(termination.plan().lastDay()).isEqualTo(TODAY.plusWeeks(4));
        }

        @Test
        void nobody_contests_notice_that_is_kept() {
            EarlyTermination termination = EndingFixture.byNotice();
            refused(
                    EndingProblem.NEEDS_NO_CONSENT,
                    () -> termination.contest(Side.SECONDEE, person(Side.SECONDEE), "no", NOW));
            assertThat(termination.answers()).isEmpty();
        }

        @Test
        void notice_said_to_be_of_an_earlier_day_is_confirmed_or_off() {
            EndWish earlier =
                    new EndWish(Side.HOST, TerminationGround.HOST_REQUEST, null, TODAY.minusDays(20), false, false);
            EarlyTermination confirmed = proposed(earlier);
            know(confirmed, Side.HOME);
            know(confirmed, Side.SECONDEE);
            assertThat(confirmed.status()).isEqualTo(EarlyTerminationStatus.NOTICE_RUNNING);
            EarlyTermination unanswered = proposed(earlier);
            assertThat(unanswered.pass(MUNICH, at(TODAY.plusDays(8)))).isEmpty();
            unanswered.pass(MUNICH, MUNICH.after(TODAY.plusDays(8)));
            assertThat(unanswered.status()).isEqualTo(EarlyTerminationStatus.WITHDRAWN);
            EarlyTermination disputed = proposed(earlier);
            disputed.contest(Side.HOME, person(Side.HOME), "It came on Monday.", NOW);
            assertThat(disputed.status()).isEqualTo(EarlyTerminationStatus.CONTESTED);
        }

        @Test
        void who_learns_late_may_still_confirm_it() {
            EarlyTermination running = EndingFixture.byNotice();
            running.pass(MUNICH, at(TODAY.plusDays(20)));
            assertThat(know(running, Side.HOME)).isEmpty();
            assertThat(running.answers()).hasSize(1);
        }
    }

    @Nested
    class ByConsent {
        @Test
        void a_shorter_end_takes_both_others() {
            EarlyTermination termination = EndingFixture.shorterThanNotice();
            assertThat(agree(termination, Side.HOME)).isEmpty();
            assertThat(termination.status()).isEqualTo(EarlyTerminationStatus.PROPOSED);
            assertThat(changes(agree(termination, Side.SECONDEE))).containsExactly("ACKNOWLEDGED", "AGREED");
            assertThat(termination.plan().lastDay()).isEqualTo(SOON);
        }

        @Test
        void knowing_is_not_agreeing() {
            EarlyTermination termination = EndingFixture.acknowledged();
            assertThat(termination.pass(MUNICH, at(SOON))).isEmpty();
            assertThat(changes(termination.pass(MUNICH, MUNICH.after(SOON)))).containsExactly("WITHDRAWN");
        }

        @Test
        void one_that_does_not_agree_stops_it_and_says_why() {
            EarlyTermination termination = EndingFixture.shorterThanNotice();
            agree(termination, Side.HOME);
            refused(
                    EndingProblem.REASON_REQUIRED,
                    () -> termination.contest(Side.SECONDEE, person(Side.SECONDEE), " ", NOW));
            assertThat(changes(termination.contest(Side.SECONDEE, person(Side.SECONDEE), "too soon", NOW)))
                    .containsExactly("CONTESTED");
            assertThat(termination.contestReason()).contains("too soon");
            assertThat(termination.isDue(Instant.MAX)).isFalse();
        }

        @Test
        void nobody_agrees_to_a_day_that_is_over() {
            EarlyTermination termination = EndingFixture.shorterThanNotice();
            refused(
                    EndingProblem.LAST_DAY,
                    () -> termination.agree(Side.HOME, person(Side.HOME), null, MUNICH, MUNICH.after(SOON)));
        }

        @Test
        void the_day_is_the_proposers() {
            EarlyTermination termination = EndingFixture.shorterThanNotice();
            refused(
                    EndingProblem.DAY_NOT_YOURS,
                    () -> termination.agree(Side.HOME, person(Side.HOME), SOON.plusDays(1), MUNICH, NOW));
        }
    }

    @Nested
    class AtOnce {
        @Test
        void it_waits_for_nobody() {
            EarlyTermination termination = EndingFixture.breach();
            assertThat(changes(termination.begin(MUNICH))).containsExactly("PROPOSED", "ACKNOWLEDGED", "IMMEDIATE");
            assertThat(termination.plan().lastDay()).isEqualTo(TODAY);
            assertThat(know(termination, Side.SECONDEE)).isEmpty();
        }

        @Test
        void after_a_removal_the_home_employer_alone_decides_and_chooses_the_day() {
            EarlyTermination termination = EndingFixture.removal();
            assertThat(changes(termination.begin(MUNICH))).containsExactly("PROPOSED");
            refused(EndingProblem.HOME_DECIDES, () -> agree(termination, Side.SECONDEE));
            refused(
                    EndingProblem.HOME_DECIDES,
                    () -> termination.contest(Side.SECONDEE, person(Side.SECONDEE), "no", NOW));
            refused(
                    EndingProblem.LAST_DAY,
                    () -> termination.agree(Side.HOME, person(Side.HOME), TODAY.minusDays(1), MUNICH, NOW));
            assertThat(changes(termination.agree(Side.HOME, person(Side.HOME), SOON, MUNICH, NOW)))
                    .containsExactly("ACKNOWLEDGED", "IMMEDIATE");
            assertThat(termination.plan().lastDay()).isEqualTo(SOON);
        }

        @Test
        void a_removal_decided_later_without_a_day_ends_that_day() {
            EarlyTermination termination = EndingFixture.removal();
            LocalDate later = TODAY.plusDays(3);
            termination.agree(Side.HOME, person(Side.HOME), null, MUNICH, at(later));
            assertThat(termination.plan().lastDay()).isEqualTo(later);
        }

        @Test
        void time_alone_never_ends_what_a_host_removed() {
            EarlyTermination termination = EndingFixture.removal();
            assertThat(termination.pass(MUNICH, at(TODAY.plusDays(90)))).isEmpty();
            know(termination, Side.HOME);
            know(termination, Side.SECONDEE);
            assertThat(termination.status()).isEqualTo(EarlyTerminationStatus.ACKNOWLEDGED);
            assertThat(termination.pass(MUNICH, at(TODAY.plusDays(90)))).isEmpty();
        }

        @Test
        void the_home_employer_may_leave_it_at_the_removal() {
            EarlyTermination termination = EndingFixture.removal();
            termination.contest(Side.HOME, person(Side.HOME), "We talk first.", NOW);
            assertThat(termination.status()).isEqualTo(EarlyTerminationStatus.CONTESTED);
        }
    }

    @Nested
    class TakingBack {
        @Test
        void an_open_proposal_is_its_proposers() {
            EarlyTermination termination = EndingFixture.shorterThanNotice();
            refused(
                    EndingProblem.NOT_YOUR_PROPOSAL,
                    () -> termination.withdraw(Side.HOME, person(Side.HOME), MUNICH, NOW));
            assertThat(changes(termination.withdraw(Side.HOST, person(Side.HOST), MUNICH, NOW)))
                    .containsExactly("WITHDRAWN");
        }

        @Test
        void what_is_settled_takes_all_three() {
            EarlyTermination termination = EndingFixture.agreed();
            assertThat(termination.withdraw(Side.HOST, person(Side.HOST), MUNICH, NOW))
                    .isEmpty();
            refused(
                    EndingProblem.ALREADY_ANSWERED,
                    () -> termination.withdraw(Side.HOST, person(Side.HOST), MUNICH, NOW));
            assertThat(termination.withdraw(Side.HOME, person(Side.HOME), MUNICH, NOW))
                    .isEmpty();
            assertThat(termination.status()).isEqualTo(EarlyTerminationStatus.AGREED);
            assertThat(changes(termination.withdraw(Side.SECONDEE, person(Side.SECONDEE), MUNICH, NOW)))
                    .containsExactly("WITHDRAWN");
        }

        @Test
        void what_is_over_is_not_called_off() {
            EarlyTermination termination = EndingFixture.agreed();
            refused(
                    EndingProblem.ILLEGAL_TRANSITION,
                    () -> termination.withdraw(Side.HOST, person(Side.HOST), MUNICH, MUNICH.after(SOON)));
        }
    }

    @Nested
    class Answering {
        @Test
        void the_proposer_does_not_answer_itself() {
            EarlyTermination termination = EndingFixture.shorterThanNotice();
            refused(EndingProblem.OWN_PROPOSAL, () -> know(termination, Side.HOST));
            refused(EndingProblem.OWN_PROPOSAL, () -> agree(termination, Side.HOST));
        }

        @Test
        void a_party_answers_once() {
            EarlyTermination termination = EndingFixture.shorterThanNotice();
            know(termination, Side.HOME);
            refused(EndingProblem.ALREADY_ANSWERED, () -> know(termination, Side.HOME));
            agree(termination, Side.HOME);
            refused(EndingProblem.ALREADY_ANSWERED, () -> agree(termination, Side.HOME));
        }

        /** Inside one organisation the same HR person may stand on both employers' sides. */
        @Test
        void one_person_does_not_speak_for_two_parties() {
            EarlyTermination termination = EndingFixture.shorterThanNotice();
            refused(
                    EndingProblem.ONE_PERSON_TWO_PARTIES,
                    () -> termination.agree(Side.HOME, person(Side.HOST), null, MUNICH, NOW));
            agree(termination, Side.HOME);
            refused(
                    EndingProblem.ONE_PERSON_TWO_PARTIES,
                    () -> termination.agree(Side.SECONDEE, person(Side.HOME), null, MUNICH, NOW));
            EarlyTermination settled = EndingFixture.agreed();
            refused(
                    EndingProblem.ONE_PERSON_TWO_PARTIES,
                    () -> settled.withdraw(Side.HOST, person(Side.HOME), MUNICH, NOW));
        }
    }

    @Nested
    class WhenTheAgreementIsOver {
        @Test
        void the_settled_one_took_effect_and_says_nothing_more() {
            EarlyTermination termination = EndingFixture.noticeRunning();
            assertThat(termination.agreementEnded(true)).isEmpty();
            assertThat(termination.status()).isEqualTo(EarlyTerminationStatus.EFFECTIVE);
        }

        @Test
        void one_that_another_end_came_before_is_off() {
            assertThat(changes(EndingFixture.noticeRunning().agreementEnded(false)))
                    .containsExactly("WITHDRAWN");
            assertThat(changes(EndingFixture.removal().agreementEnded(false))).containsExactly("WITHDRAWN");
            assertThat(EndingFixture.contested().agreementEnded(false)).isEmpty();
        }
    }
}
