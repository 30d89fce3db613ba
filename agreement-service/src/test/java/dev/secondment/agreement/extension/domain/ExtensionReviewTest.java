package dev.secondment.agreement.extension.domain;

import static dev.secondment.agreement.extension.domain.ExtensionFixture.JANUARY;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.LAPSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.problem.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtensionReviewTest {
    private static final ReturnPosition CONFIRMED = new ReturnPosition(true, null, null);
    private static final PermanentInstead NO = new PermanentInstead(PermanentInstead.Answer.NOT_POSSIBLE, "No post.");

    private static ExtensionRules rules(boolean allowed, @Nullable Period step, @Nullable Period lead) {
        return new ExtensionRules(
                allowed,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 2, 28),
                ZoneId.of("Europe/Berlin"),
                Period.ofMonths(18),
                step,
                lead);
    }

    private static ExtensionProposal until(String newEnd) {
        return new ExtensionProposal(
                LocalDate.parse(newEnd), ExtensionGround.COVER_STILL_NEEDED, null, null, CONFIRMED);
    }

    private static List<String> found(ExtensionRules rules, ExtensionProposal proposal, long earlier, Instant at) {
        Foresight foresight = new Foresight(earlier, ExtensionFixture.consequences(), List.of());
        return ExtensionReview.of(rules, proposal, foresight, at).stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    private static List<String> found(ExtensionProposal proposal, long earlier) {
        return found(rules(true, null, null), proposal, earlier, JANUARY);
    }

    @Test
    void a_later_day_within_the_agreed_maximum_is_fine() {
        assertThat(found(until("2027-03-01"), 0)).isEmpty();
        assertThat(found(until("2028-02-29"), 0)).isEmpty();
    }

    @Test
    void the_day_after_the_maximum_is_too_long() {
        assertThat(found(until("2028-03-01"), 0)).containsExactly("/newEnd longer-than-maximum");
    }

    @Test
    void a_new_end_must_lie_after_the_old_one() {
        assertThat(found(until("2027-02-28"), 0)).containsExactly("/newEnd not-later");
    }

    @Test
    void a_step_shorter_than_agreed_is_refused() {
        ExtensionRules halfYear = rules(true, Period.ofMonths(6), null);
        assertThat(found(halfYear, until("2027-08-30"), 0, JANUARY)).containsExactly("/newEnd step-too-short");
        assertThat(found(halfYear, until("2027-08-31"), 0, JANUARY)).isEmpty();
    }

    @Test
    void terms_that_allow_no_extension_allow_none() {
        assertThat(found(rules(false, null, null), until("2027-03-31"), 0, JANUARY))
                .containsExactly("/newEnd not-allowed");
    }

    @Test
    void from_the_last_day_on_it_is_too_late() {
        ExtensionRules rules = rules(true, null, null);
        assertThat(found(rules, until("2027-03-31"), 0, LAPSE.minusMillis(1))).isEmpty();
        assertThat(found(rules, until("2027-03-31"), 0, LAPSE)).containsExactly("/newEnd too-late");
    }

    @Test
    void an_agreed_lead_time_makes_it_too_late_earlier() {
        ExtensionRules fourWeeks = rules(true, null, Period.ofWeeks(4));
        assertThat(found(fourWeeks, until("2027-03-31"), 0, Instant.parse("2027-01-31T22:59:59Z")))
                .isEmpty();
        assertThat(found(fourWeeks, until("2027-03-31"), 0, Instant.parse("2027-01-31T23:00:00Z")))
                .containsExactly("/newEnd too-late");
    }

    @Test
    void another_ground_has_to_be_put_in_words() {
        ExtensionProposal wordless =
                new ExtensionProposal(LocalDate.of(2027, 3, 31), ExtensionGround.OTHER, " ", null, CONFIRMED);
        assertThat(found(wordless, 0)).containsExactly("/groundText missing");
    }

    @Test
    void from_the_second_extension_on_the_question_of_permanence_needs_an_answer() {
        ExtensionProposal unanswered = until("2027-03-31");
        assertThat(found(unanswered, 0)).isEmpty();
        assertThat(found(unanswered, 1)).containsExactly("/permanentInstead missing");
        ExtensionProposal answered = new ExtensionProposal(
                LocalDate.of(2027, 3, 31), ExtensionGround.COVER_STILL_NEEDED, null, NO, CONFIRMED);
        assertThat(found(answered, 1)).isEmpty();
    }

    @Test
    void the_return_position_is_said_again_and_only_in_one_way() {
        LocalDate agreed = LocalDate.of(2027, 1, 4);
        assertThat(found(returning(new ReturnPosition(false, null, null)), 0))
                .containsExactly("/returnConfirmed return-position-unclear");
        assertThat(found(returning(new ReturnPosition(true, null, agreed)), 0))
                .containsExactly("/returnConfirmed return-position-unclear");
        assertThat(found(returning(new ReturnPosition(false, null, agreed)), 0)).isEmpty();
    }

    private static ExtensionProposal returning(ReturnPosition position) {
        return new ExtensionProposal(
                LocalDate.of(2027, 3, 31), ExtensionGround.TASK_NOT_FINISHED, null, null, position);
    }

    @Test
    void everything_is_said_at_once() {
        ExtensionProposal hopeless = new ExtensionProposal(
                LocalDate.of(2029, 1, 1), ExtensionGround.OTHER, null, null, new ReturnPosition(false, null, null));
        assertThat(found(rules(false, null, null), hopeless, 1, LAPSE))
                .containsExactly(
                        "/newEnd not-allowed",
                        "/newEnd too-late",
                        "/newEnd longer-than-maximum",
                        "/groundText missing",
                        "/permanentInstead missing",
                        "/returnConfirmed return-position-unclear");
    }

    @Test
    void what_the_extended_terms_would_contradict_refuses_the_request_before_anybody_agrees() {
        Violation gone = new Violation("/returnTerms/outcome", "outcome-contradicts-post", "The post is abolished.");
        Foresight foresight = new Foresight(0, ExtensionFixture.consequences(), List.of(gone));
        assertThatThrownBy(() -> Extension.raise(
                        ExtensionFixture.ID,
                        ExtensionFixture.rules(),
                        ExtensionFixture.proposal(),
                        ExtensionFixture.assent(Side.HOME),
                        foresight))
                .isInstanceOfSatisfying(ExtensionRejected.class, refused -> {
                    assertThat(refused.type()).isEqualTo(ExtensionProblem.AGAINST_THE_TERMS);
                    assertThat(refused.extensions()).containsEntry("violations", List.of(gone));
                });
    }
}
