package dev.secondment.agreement.ending.domain;

import static dev.secondment.agreement.ending.domain.EndingFixture.AGREEMENT;
import static dev.secondment.agreement.ending.domain.EndingFixture.FOUR_WEEKS;
import static dev.secondment.agreement.ending.domain.EndingFixture.ID;
import static dev.secondment.agreement.ending.domain.EndingFixture.MUNICH;
import static dev.secondment.agreement.ending.domain.EndingFixture.at;
import static dev.secondment.agreement.ending.domain.EndingFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.CompletionCriterion;
import dev.secondment.agreement.terms.domain.EndMode;
import dev.secondment.agreement.terms.domain.Term;
import dev.secondment.platform.problem.Violation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** R-NT-5. */
class CompletionTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate LONG_STOP = LocalDate.of(2027, 6, 30);
    private static final Term TASK = new Term(
            START,
            null,
            EndMode.TASK_COMPLETION,
            LONG_STOP,
            List.of(new CompletionCriterion("GO_LIVE", "In production"), new CompletionCriterion("HANDOVER", "Done")),
            null,
            null);
    private static final Evidence SHOWN =
            new Evidence(List.of(new Evidence.Item("GO_LIVE", "report 17"), new Evidence.Item("HANDOVER", "minutes")));
    private static final LocalDate SUBMITTED_ON = LocalDate.of(2026, 11, 6);

    private static Completion submitted(LocalDate on) {
        return Completion.submit(ID, AGREEMENT, TASK, on, SHOWN, person(Side.HOST), MUNICH, at(on));
    }

    private static EndingRejected refused(EndingProblem problem, ThrowingCallable step) {
        EndingRejected[] caught = new EndingRejected[1];
        assertThatThrownBy(step).isInstanceOfSatisfying(EndingRejected.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(problem);
            caught[0] = refusal;
        });
        return caught[0];
    }

    @Test
    void ten_days_to_object_do_not_count_the_day_of_submission() {
        // 6 November and ten days is Monday the 16th.
        assertThat(submitted(SUBMITTED_ON).objectBy()).isEqualTo(LocalDate.of(2026, 11, 16));
        // 5 November and ten days is a Sunday.
        assertThat(submitted(LocalDate.of(2026, 11, 5)).objectBy()).isEqualTo(LocalDate.of(2026, 11, 16));
        // 27 December and ten days is Epiphany, a holiday at the site.
        assertThat(submitted(LocalDate.of(2026, 12, 27)).objectBy()).isEqualTo(LocalDate.of(2027, 1, 7));
    }

    @Test
    void the_last_day_to_object_is_a_working_day_ten_days_on_or_later_for_every_day_of_the_term() {
        for (LocalDate on = START; on.isBefore(LONG_STOP); on = on.plusDays(1)) {
            LocalDate by = submitted(on).objectBy();
            assertThat(by).isAfterOrEqualTo(on.plusDays(10)).isBefore(on.plusDays(16));
            assertThat(by.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    @Test
    void silence_accepts_when_the_last_day_to_object_is_over_and_the_end_is_notice_from_that_day() {
        Completion completion = submitted(SUBMITTED_ON);
        LocalDate by = completion.objectBy();
        assertThat(completion.silenceAccepts(MUNICH, MUNICH.after(by).minusMillis(1)))
                .isFalse();
        assertThat(completion.silenceAccepts(MUNICH, MUNICH.after(by))).isTrue();
        // Five days late: the day counts, not when it was noticed.
        EndingEvent.CompletionAccepted accepted = completion.settle(TASK, FOUR_WEEKS, MUNICH, at(by.plusDays(5)));
        assertThat(accepted.acceptedOn()).isEqualTo(by);
        assertThat(accepted.lastDay()).isEqualTo(by.plusWeeks(4));
        assertThat(completion.acceptedOn()).contains(by);
        assertThat(completion.silenceAccepts(MUNICH, MUNICH.after(by))).isFalse();
    }

    @Test
    void both_accepting_settles_it_at_once() {
        Completion completion = submitted(SUBMITTED_ON);
        assertThat(completion.accept(Side.HOME, person(Side.HOME), at(SUBMITTED_ON)))
                .isFalse();
        assertThat(completion.accept(Side.SECONDEE, person(Side.SECONDEE), at(SUBMITTED_ON.plusDays(1))))
                .isTrue();
        EndingEvent.CompletionAccepted accepted =
                completion.settle(TASK, FOUR_WEEKS, MUNICH, at(SUBMITTED_ON.plusDays(1)));
        assertThat(accepted.acceptedOn()).isEqualTo(SUBMITTED_ON.plusDays(1));
        assertThat(accepted.lastDay()).isEqualTo(SUBMITTED_ON.plusDays(29));
    }

    @Test
    void the_end_is_never_later_than_the_long_stop_date_for_any_day_of_the_term() {
        for (LocalDate on = START; on.isBefore(LONG_STOP); on = on.plusDays(1)) {
            Completion completion = submitted(on);
            LocalDate accepted = completion.objectBy();
            LocalDate last =
                    completion.settle(TASK, FOUR_WEEKS, MUNICH, at(accepted)).lastDay();
            LocalDate notice = accepted.plusWeeks(4);
            assertThat(last).isEqualTo(notice.isAfter(LONG_STOP) ? LONG_STOP : notice);
        }
    }

    @Test
    void one_objection_disputes_it_and_says_why() {
        Completion completion = submitted(SUBMITTED_ON);
        refused(
                EndingProblem.REASON_REQUIRED,
                () -> completion.object(Side.HOME, person(Side.HOME), null, at(SUBMITTED_ON)));
        completion.accept(Side.SECONDEE, person(Side.SECONDEE), at(SUBMITTED_ON));
        completion.object(Side.HOME, person(Side.HOME), "Handover is open.", at(SUBMITTED_ON));
        assertThat(completion.status()).isEqualTo(CompletionStatus.DISPUTED);
        assertThat(completion.objection()).contains("Handover is open.");
        refused(
                EndingProblem.ILLEGAL_TRANSITION,
                () -> completion.accept(Side.HOME, person(Side.HOME), at(SUBMITTED_ON)));
    }

    @Test
    void a_party_answers_once_and_a_person_for_one_party() {
        Completion completion = submitted(SUBMITTED_ON);
        refused(
                EndingProblem.ONE_PERSON_TWO_PARTIES,
                () -> completion.accept(Side.HOME, person(Side.HOST), at(SUBMITTED_ON)));
        completion.accept(Side.HOME, person(Side.HOME), at(SUBMITTED_ON));
        refused(
                EndingProblem.ALREADY_ANSWERED,
                () -> completion.accept(Side.HOME, person(Side.HOME), at(SUBMITTED_ON)));
        refused(
                EndingProblem.ONE_PERSON_TWO_PARTIES,
                () -> completion.accept(Side.SECONDEE, person(Side.HOME), at(SUBMITTED_ON)));
    }

    @Test
    void evidence_is_needed_for_each_criterion_and_everything_wrong_is_said_at_once() {
        Evidence wrong = new Evidence(List.of(
                new Evidence.Item("HANDOVER", "minutes"),
                new Evidence.Item("HANDOVER", "again"),
                new Evidence.Item("PARTY", "cake")));
        EndingRejected refusal = refused(
                EndingProblem.CRITERIA_INCOMPLETE,
                () -> Completion.submit(
                        ID, AGREEMENT, TASK, SUBMITTED_ON, wrong, person(Side.HOST), MUNICH, at(SUBMITTED_ON)));
        assertThat(refusal.extensions()).containsEntry("missing", List.of("GO_LIVE"));
        assertThat((List<?>) refusal.extensions().get("violations"))
                .extracting(violation -> ((Violation) violation).pointer())
                .containsExactly("/criteria/1/code", "/criteria/2/code", "/criteria");
    }

    @Test
    void the_task_was_done_between_the_first_day_and_today() {
        for (LocalDate day : List.of(START.minusDays(1), SUBMITTED_ON.plusDays(1))) {
            refused(
                    EndingProblem.COMPLETED_ON,
                    () -> Completion.submit(
                            ID, AGREEMENT, TASK, day, SHOWN, person(Side.HOST), MUNICH, at(SUBMITTED_ON)));
        }
    }

    @Test
    void a_secondment_with_a_fixed_end_does_not_end_by_a_task() {
        Term fixed = new Term(START, LONG_STOP, EndMode.FIXED_DATE, null, null, null, null);
        refused(
                EndingProblem.NOT_BY_TASK,
                () -> Completion.submit(
                        ID, AGREEMENT, fixed, SUBMITTED_ON, SHOWN, person(Side.HOST), MUNICH, at(SUBMITTED_ON)));
    }

    @Test
    void one_that_the_long_stop_came_before_lapses() {
        Completion completion = submitted(SUBMITTED_ON);
        assertThat(completion.lapse()).isEqualTo(new EndingEvent.CompletionLapsed(AGREEMENT, ID));
        assertThat(completion.status()).isEqualTo(CompletionStatus.LAPSED);
    }
}
