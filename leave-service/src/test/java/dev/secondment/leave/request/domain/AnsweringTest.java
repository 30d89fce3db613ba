package dev.secondment.leave.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.request.domain.StandIn.DeputyAnswers;
import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Approver, deputy, HR: who is asked when somebody is away. */
class AnsweringTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);

    private static Answering.Word word(
            int order,
            boolean ofAgreement,
            String approver,
            String deputy,
            DeputyAnswers when,
            @Nullable LocalDate to) {
        return new Answering.Word(
                new UUID(order, 0), ofAgreement, new StandIn(approver, deputy, when, LocalDate.of(2026, 1, 1), to));
    }

    private static AskedNow asked(Set<String> onLeave, Answering.Word... words) {
        return Answering.on(DAY, Side.HOST, Arrays.asList(words), onLeave);
    }

    private static AskedNow person(AskedNow.Level level, String person, @Nullable String inPlaceOf) {
        return new AskedNow(Side.HOST, level, Optional.of(person), Optional.ofNullable(inPlaceOf));
    }

    @Test
    void nobody_named_means_any_manager() {
        assertThat(asked(Set.of())).isEqualTo(AskedNow.anyManager(Side.HOST));
        assertThat(asked(Set.of(), word(1, true, "A", "D", DeputyAnswers.ALWAYS, DAY.minusDays(1))))
                .isEqualTo(AskedNow.anyManager(Side.HOST));
    }

    @Test
    void the_deputy_answers_on_the_last_day_that_was_declared() {
        assertThat(asked(Set.of(), word(1, true, "A", "D", DeputyAnswers.ALWAYS, DAY)))
                .isEqualTo(person(AskedNow.Level.DEPUTY, "D", "A"));
    }

    @Test
    void the_deputy_answers_on_the_days_of_the_approvers_own_leave() {
        Answering.Word standing = word(1, true, "A", "D", DeputyAnswers.ON_OWN_LEAVE, null);

        assertThat(asked(Set.of(), standing)).isEqualTo(person(AskedNow.Level.APPROVER, "A", null));
        assertThat(asked(Set.of("A"), standing)).isEqualTo(person(AskedNow.Level.DEPUTY, "D", "A"));
    }

    @Test
    void hr_answers_where_the_deputy_is_away_too() {
        Answering.Word standing = word(1, true, "A", "D", DeputyAnswers.ON_OWN_LEAVE, null);

        assertThat(asked(Set.of("A", "D"), standing)).isEqualTo(AskedNow.hr(Side.HOST));
        assertThat(asked(Set.of("A"), standing, word(0, true, "D", "E", DeputyAnswers.ALWAYS, null)))
                .isEqualTo(AskedNow.hr(Side.HOST));
    }

    @Test
    void somebody_is_named_only_if_it_is_them_on_every_day() {
        StandIn week = new StandIn("A", "D", DeputyAnswers.ALWAYS, DAY, DAY.plusDays(6));
        Answering.Word forAll = word(1, false, "A", "D", DeputyAnswers.ON_OWN_LEAVE, null);
        Answering.Word anothersLastDay = word(2, true, "B", "E", DeputyAnswers.ON_OWN_LEAVE, DAY);
        Answering.Word tooShort = word(3, true, "A", "D", DeputyAnswers.ON_OWN_LEAVE, DAY.plusDays(5));
        Answering.Word later = new Answering.Word(
                new UUID(4, 0), true, new StandIn("B", "E", DeputyAnswers.ALWAYS, DAY.plusDays(6), null));

        assertThat(Answering.isNamed("A"::equals, week, List.of())).isFalse();
        assertThat(Answering.isNamed("A"::equals, week, List.of(forAll))).isTrue();
        assertThat(Answering.isNamed("B"::equals, week, List.of(forAll))).isFalse();
        assertThat(Answering.isNamed("A"::equals, week, List.of(forAll, anothersLastDay)))
                .isFalse();
        assertThat(Answering.isNamed("A"::equals, week, List.of(tooShort))).isFalse();
        assertThat(Answering.isNamed("A"::equals, week, List.of(tooShort, forAll)))
                .isTrue();
        assertThat(Answering.isNamed("A"::equals, week, List.of(forAll, later))).isFalse();
    }

    @Test
    void the_newest_word_counts_and_the_agreements_own_before_one_for_all() {
        Answering.Word first = word(1, true, "A", "D", DeputyAnswers.ON_OWN_LEAVE, null);
        Answering.Word newer = word(2, true, "B", "E", DeputyAnswers.ON_OWN_LEAVE, null);
        Answering.Word forAll = word(3, false, "C", "F", DeputyAnswers.ON_OWN_LEAVE, null);

        assertThat(asked(Set.of(), first, newer, forAll).person()).contains("B");
        assertThat(asked(Set.of(), forAll).person()).contains("C");
    }

    @Test
    void a_manager_who_is_not_named_does_not_answer() {
        AskedNow deputy = person(AskedNow.Level.DEPUTY, "E-2002", "E-2001");

        assertThat(deputy.isManager(Optional.of("E-2002"), "sub-1")).isTrue();
        assertThat(deputy.isManager(Optional.of("E-2001"), "sub-2")).isTrue();
        assertThat(deputy.isManager(Optional.empty(), "E-2002")).isTrue();
        assertThat(deputy.isManager(Optional.of("E-9"), "sub-9")).isFalse();
        assertThat(AskedNow.hr(Side.HOST).isManager(Optional.of("E-2002"), "sub-1"))
                .isFalse();
        assertThat(List.of(deputy.standsIn(Optional.of("E-2002"), "x"), deputy.standsIn(Optional.of("E-2001"), "x")))
                .containsExactly(true, false);
    }

    @Test
    void nobody_is_their_own_deputy_and_days_do_not_end_before_they_start() {
        assertThatThrownBy(() -> new StandIn("A", "A", DeputyAnswers.ALWAYS, DAY, null))
                .isInstanceOf(LeaveRejected.class);
        assertThatThrownBy(() -> new StandIn("A", "B", DeputyAnswers.ALWAYS, DAY, DAY.minusDays(1)))
                .isInstanceOf(LeaveRejected.class);
    }
}
