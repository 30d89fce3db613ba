package dev.secondment.agreement.lifecycle.domain;

import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.AFTER_EARLY_END;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.AFTER_LAST_MOMENT;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.AUGUST;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.EARLY_END;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.FIRST_MOMENT;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.RETURN_NEAR;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.terms.domain.ReturnOutcome;
import dev.secondment.agreement.terms.domain.TerminationGround;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static void refused(AgreementProblem problem, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        AgreementRejected.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    @Nested
    class Drafting {
        @Test
        void a_draft_may_be_nearly_empty() {
            Agreement draft = AgreementFixture.aDraft(TermsFixture.bare());
            assertThat(draft.status()).isEqualTo(AgreementStatus.DRAFT);
            assertThat(draft.documentHash()).isEmpty();
        }

        @Test
        void only_the_home_employer_drafts() {
            refused(
                    AgreementProblem.HOME_NOT_YOURS,
                    () -> Agreement.draft(
                            AgreementFixture.ID, "n", TermsFixture.GLOBEX, TermsFixture.complete(), AUGUST));
        }

        @Test
        void a_revision_says_which_parts_changed() {
            Agreement draft = AgreementFixture.aDraft();
            Terms longer = TermsFixture.with("{'term': {'plannedEnd': '2027-03-31'}}");
            assertThat(draft.revise(longer, AUGUST).orElseThrow().changedFields())
                    .containsExactly("term");
            assertThat(draft.terms()).isEqualTo(longer);
        }

        @Test
        void a_revision_that_changes_nothing_leaves_no_trace() {
            Agreement draft = AgreementFixture.aDraft();
            assertThat(draft.revise(TermsFixture.complete(), FIRST_MOMENT)).isEmpty();
            assertThat(draft.changedAt()).isEqualTo(AUGUST);
        }

        @Test
        void a_revision_cannot_give_the_agreement_to_another_home_employer() {
            Agreement draft = AgreementFixture.aDraft();
            Terms orphan = TermsFixture.empty();
            refused(AgreementProblem.HOME_NOT_YOURS, () -> draft.revise(orphan, AUGUST));
            assertThat(draft.terms()).isEqualTo(TermsFixture.complete());
        }

        @Test
        void only_a_draft_is_revised() {
            refused(
                    AgreementProblem.NOT_A_DRAFT,
                    () -> AgreementFixture.inReview().revise(TermsFixture.bare(), AUGUST));
        }
    }

    @Nested
    class Reviewing {
        @Test
        void an_incomplete_draft_is_not_submitted_and_learns_everything_it_lacks() {
            Agreement draft = AgreementFixture.aDraft(TermsFixture.bare());
            assertThatThrownBy(() -> AgreementFixture.submit(draft))
                    .isInstanceOfSatisfying(AgreementRejected.class, refusal -> {
                        assertThat(refusal.type()).isEqualTo(AgreementProblem.TERMS_INCOMPLETE);
                        assertThat((List<?>) refusal.extensions().get("missing"))
                                .hasSize(34);
                        assertThat((List<?>) refusal.extensions().get("violations"))
                                .hasSize(34);
                    });
            assertThat(draft.status()).isEqualTo(AgreementStatus.DRAFT);
        }

        @Test
        void approval_freezes_the_text_under_its_hash() {
            Agreement agreement = AgreementFixture.awaitingSignatures();
            assertThat(agreement.documentHash()).contains(agreement.document().hash());
        }

        @Test
        void a_return_voids_the_signatures_given_so_far() {
            Agreement agreement = AgreementFixture.awaitingTheLastSignature();
            assertThat(agreement.signatures()).hasSize(2);
            assertThat(agreement.returnToDraft("again", AUGUST).fromSigning()).isTrue();
            assertThat(agreement.signatures()).isEmpty();
            assertThat(agreement.documentHash()).isEmpty();
            AgreementFixture.submit(agreement);
            AgreementFixture.approve(agreement);
            assertThat(agreement.signatures()).isEmpty();
            assertThat(agreement.activationMissing())
                    .containsExactly("SIGNATURE_HOME", "SIGNATURE_HOST", "SIGNATURE_SECONDEE", "PLACEMENT_READY");
        }

        @Test
        void after_a_return_everybody_signs_again() {
            Agreement agreement = AgreementFixture.awaitingTheLastSignature();
            agreement.returnToDraft("again", AUGUST);
            AgreementFixture.submit(agreement);
            AgreementFixture.approve(agreement);
            AgreementFixture.sign(agreement, Side.SECONDEE);
            assertThat(agreement.status()).isEqualTo(AgreementStatus.AWAITING_SIGNATURES);
            AgreementFixture.sign(agreement, Side.HOME);
            AgreementFixture.sign(agreement, Side.HOST);
            assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
        }
    }

    @Nested
    class Signing {
        @Test
        void the_third_signature_makes_the_contract() {
            Agreement agreement = AgreementFixture.awaitingSignatures();
            assertThat(AgreementFixture.sign(agreement, Side.SECONDEE)).hasSize(1);
            assertThat(AgreementFixture.sign(agreement, Side.HOME)).hasSize(1);
            assertThat(AgreementFixture.sign(agreement, Side.HOST))
                    .extracting(AgreementEvent::change)
                    .containsExactly("SIGNATURE_GIVEN", "SIGNED", "COMPENSATION_AGREED");
            assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
        }

        @Test
        void another_hash_is_refused_and_the_right_one_named() {
            Agreement agreement = AgreementFixture.awaitingSignatures();
            assertThatThrownBy(() -> agreement.sign(Side.HOME, person(Side.HOME), "0".repeat(64), AUGUST))
                    .isInstanceOfSatisfying(AgreementRejected.class, refusal -> {
                        assertThat(refusal.type()).isEqualTo(AgreementProblem.DOCUMENT_CHANGED);
                        assertThat(refusal.extensions())
                                .containsEntry(
                                        "currentHash", agreement.documentHash().orElseThrow());
                    });
            assertThat(agreement.signatures()).isEmpty();
        }

        @Test
        void a_party_signs_once() {
            Agreement agreement = AgreementFixture.awaitingSignatures();
            AgreementFixture.sign(agreement, Side.HOME);
            refused(AgreementProblem.ALREADY_SIGNED, () -> AgreementFixture.sign(agreement, Side.HOME));
            refused(
                    AgreementProblem.ALREADY_SIGNED,
                    () -> AgreementFixture.sign(AgreementFixture.signed(), Side.SECONDEE));
        }

        @Test
        void one_person_does_not_sign_for_two_parties() {
            Agreement agreement = AgreementFixture.awaitingSignatures();
            AgreementFixture.sign(agreement, Side.HOME);
            String hash = agreement.documentHash().orElseThrow();
            refused(
                    AgreementProblem.ONE_PERSON_TWO_PARTIES,
                    () -> agreement.sign(Side.HOST, person(Side.HOME), hash, AUGUST));
        }

        @Test
        void a_move_inside_one_organisation_needs_three_signatures_too() {
            Agreement agreement = AgreementFixture.awaitingSignatures(TermsFixture.with(
                    "{'kind': 'INTERNAL', 'destination': 'OTHER_DEPARTMENT', 'host': {'organizationId': '"
                            + TermsFixture.ACME + "'}}"));
            AgreementFixture.sign(agreement, Side.HOME);
            AgreementFixture.sign(agreement, Side.SECONDEE);
            assertThat(agreement.status()).isEqualTo(AgreementStatus.AWAITING_SIGNATURES);
            AgreementFixture.sign(agreement, Side.HOST);
            assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
        }

        @Test
        void nobody_signs_before_the_possible_loss_of_the_post_was_agreed() {
            Terms atRisk = TermsFixture.with("""
                    {'substantivePost': {'status': 'AT_RISK', 'unavailabilityAgreedOn': '2026-08-04'},
                     'returnTerms': {'outcome': 'SUITABLE_ALTERNATIVE'}}
                    """);
            Agreement agreement = AgreementFixture.awaitingSignatures(atRisk);
            refused(AgreementProblem.UNAVAILABILITY_NOT_AGREED, () -> AgreementFixture.sign(agreement, Side.HOME));
            String hash = agreement.documentHash().orElseThrow();
            agreement.sign(Side.HOME, person(Side.HOME), hash, AUGUST.plusSeconds(86_400));
            assertThat(agreement.signatures()).hasSize(1);
        }

        @Test
        void who_has_signed_may_still_refuse_while_others_have_not() {
            Agreement agreement = AgreementFixture.awaitingTheLastSignature();
            assertThat(agreement.refuse(Side.HOME, "no", AUGUST))
                    .extracting(AgreementEvent::change)
                    .containsExactly("SIGNATURE_REFUSED", "REJECTED");
            assertThat(agreement.refusal().orElseThrow().party()).isEqualTo(Side.HOME);
        }
    }

    @Nested
    class SigningInOrderAndInTime {
        private static final Instant WEEK_BEFORE = Instant.parse("2026-08-25T22:00:00Z");

        private static Agreement employersFirst() {
            Agreement agreement = AgreementFixture.inReview();
            agreement.approve(
                    AgreementFixture.HOME_HR,
                    Set.of(Side.HOME),
                    new SigningWish(List.of(Set.of(Side.HOME, Side.HOST), Set.of(Side.SECONDEE)), null),
                    AUGUST);
            return agreement;
        }

        private static List<String> told(List<AgreementEvent> facts) {
            return facts.stream()
                    .map(fact -> switch (fact) {
                        case AgreementEvent.SignatureRequested asked -> "asked " + asked.party() + " " + asked.due();
                        case AgreementEvent.SignatureReminded asked -> "reminded " + asked.party() + " " + asked.due();
                        default -> fact.change();
                    })
                    .toList();
        }

        @Test
        void whoever_is_next_is_asked_when_their_turn_comes() {
            Agreement agreement = employersFirst();
            refused(AgreementProblem.SIGNATURE_OUT_OF_TURN, () -> AgreementFixture.sign(agreement, Side.SECONDEE));
            assertThat(told(AgreementFixture.sign(agreement, Side.HOST))).containsExactly("SIGNATURE_GIVEN");
            assertThat(told(AgreementFixture.sign(agreement, Side.HOME)))
                    .containsExactly("SIGNATURE_GIVEN", "asked SECONDEE 2026-09-02");
            AgreementFixture.sign(agreement, Side.SECONDEE);
            assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
            assertThat(agreement.signing()).isEmpty();
        }

        @Test
        void all_are_asked_at_once_unless_there_is_an_order() {
            assertThat(told(AgreementFixture.approve(AgreementFixture.inReview())))
                    .containsExactly(
                            "REVIEW_STEP_APPROVED",
                            "REVIEW_APPROVED",
                            "asked HOME 2026-09-02",
                            "asked HOST 2026-09-02",
                            "asked SECONDEE 2026-09-02");
        }

        @Test
        void only_those_are_reminded_whose_signature_it_waits_for() {
            Agreement agreement = employersFirst();
            AgreementFixture.sign(agreement, Side.HOST);
            assertThat(agreement.signingTimePassed(WEEK_BEFORE.minusMillis(1))).isEmpty();
            assertThat(told(agreement.signingTimePassed(WEEK_BEFORE))).containsExactly("reminded HOME 2026-09-02");
            assertThat(agreement.signingTimePassed(WEEK_BEFORE)).isEmpty();
            assertThat(agreement.dueAt()).contains(Instant.parse("2026-08-31T22:00:00Z"));
        }

        @Test
        void late_or_not_the_round_ends_once_and_without_a_reminder() {
            Agreement agreement = AgreementFixture.awaitingTheLastSignature();
            assertThat(agreement.signingTimePassed(AgreementFixture.SIGNING_OVER.minusMillis(1)))
                    .extracting(AgreementEvent::change)
                    .containsExactly("SIGNATURE_REMINDED");
            assertThat(agreement.signingTimePassed(AgreementFixture.SIGNING_OVER.plusSeconds(999_999)))
                    .extracting(AgreementEvent::change)
                    .containsExactly("EXPIRED_UNSIGNED");
            assertThat(agreement.signingTimePassed(AgreementFixture.SIGNING_OVER))
                    .isEmpty();
        }

        @Test
        void a_new_round_has_a_new_deadline() {
            Agreement agreement = employersFirst();
            agreement.returnToDraft("again", AUGUST);
            assertThat(agreement.dueAt()).isEmpty();
            AgreementFixture.submit(agreement);
            AgreementFixture.approve(agreement);
            assertThat(agreement.signing().orElseThrow().plan().order()).hasSize(1);
        }

        @Test
        void the_last_approval_alone_says_how_to_sign() {
            Agreement agreement = AgreementFixture.aDraft();
            agreement.submit(
                    new ApprovalChain(List.of(ApprovalStep.by(Side.HOME, "hr"), ApprovalStep.by(Side.HOST, "finance"))),
                    AUGUST);
            SigningWish wish = new SigningWish(null, LocalDate.of(2026, 8, 20));
            refused(
                    AgreementProblem.SIGNING_PLAN_INVALID,
                    () -> agreement.approve(AgreementFixture.HOME_HR, Set.of(Side.HOME), wish, AUGUST));
            assertThat(agreement.review().orElseThrow().nextNumber()).isEqualTo(1);
            assertThat(told(AgreementFixture.approve(agreement))).containsExactly("REVIEW_STEP_APPROVED");
            assertThat(agreement.status()).isEqualTo(AgreementStatus.IN_REVIEW);
            Approver finance = new Approver("f", "globex-finance", Optional.empty(), Set.of("finance"));
            agreement.approve(finance, Set.of(Side.HOST), wish, AUGUST);
            assertThat(agreement.signing().orElseThrow().plan().signBy()).isEqualTo("2026-08-20");
        }

        @Test
        void a_wish_that_cannot_be_leaves_the_review_as_it_was() {
            Agreement agreement = AgreementFixture.inReview();
            SigningWish past = new SigningWish(null, LocalDate.of(2026, 8, 2));
            refused(
                    AgreementProblem.SIGNING_PLAN_INVALID,
                    () -> agreement.approve(AgreementFixture.HOME_HR, Set.of(Side.HOME), past, AUGUST));
            assertThat(agreement.status()).isEqualTo(AgreementStatus.IN_REVIEW);
            assertThat(agreement.review().orElseThrow().complete()).isFalse();
        }

        @Test
        void a_chain_that_cannot_work_is_not_submitted() {
            Agreement draft = AgreementFixture.aDraft();
            refused(
                    AgreementProblem.APPROVALS_INVALID,
                    () -> draft.submit(new ApprovalChain(List.of(ApprovalStep.by(Side.SECONDEE, "hr"))), AUGUST));
            assertThat(draft.status()).isEqualTo(AgreementStatus.DRAFT);
        }
    }

    @Nested
    class Starting {
        @Test
        void it_starts_on_the_first_day_when_the_placement_is_ready() {
            Agreement agreement = AgreementFixture.signedAndPrepared();
            assertThat(agreement.activate(FIRST_MOMENT.minusMillis(1))).isEmpty();
            assertThat(agreement.activate(FIRST_MOMENT).orElseThrow().start()).isEqualTo(TermsFixture.START);
            assertThat(agreement.status()).isEqualTo(AgreementStatus.ACTIVE);
        }

        @Test
        void it_does_not_start_without_the_placement_and_says_so() {
            Agreement agreement = AgreementFixture.signed();
            assertThat(agreement.activate(FIRST_MOMENT)).isEmpty();
            assertThat(agreement.activationMissing()).containsExactly("PLACEMENT_READY");
            agreement.placementIs(Preparation.CONFLICTED, AUGUST);
            assertThat(agreement.activate(FIRST_MOMENT)).isEmpty();
        }

        @Test
        void starting_late_still_counts_from_the_first_day() {
            AgreementEvent.Activated late = AgreementFixture.signedAndPrepared()
                    .activate(FIRST_MOMENT.plusSeconds(1_000_000))
                    .orElseThrow();
            assertThat(late.effectiveFrom()).isEqualTo(TermsFixture.START);
        }

        @Test
        void starting_twice_is_harmless() {
            Agreement agreement = AgreementFixture.active();
            assertThat(agreement.activate(FIRST_MOMENT)).isEmpty();
        }

        @Test
        void what_placement_tells_changes_the_agreement_once_and_never_a_final_one() {
            Agreement agreement = AgreementFixture.signed();
            agreement.placementIs(Preparation.READY, FIRST_MOMENT);
            agreement.placementIs(Preparation.READY, RETURN_NEAR);
            assertThat(agreement.changedAt()).isEqualTo(FIRST_MOMENT);
            Agreement withdrawn = AgreementFixture.withdrawn();
            withdrawn.placementIs(Preparation.CANCELLED, RETURN_NEAR);
            assertThat(withdrawn.changedAt()).isEqualTo(AUGUST);
        }
    }

    @Nested
    class Ending {
        @Test
        void withdrawing_is_possible_until_the_first_day_begins() {
            Agreement agreement = AgreementFixture.signed();
            refused(AgreementProblem.TERM_STARTED, () -> agreement.withdraw("late", FIRST_MOMENT));
            agreement.withdraw("in time", FIRST_MOMENT.minusMillis(1));
            assertThat(agreement.status()).isEqualTo(AgreementStatus.WITHDRAWN);
        }

        @Test
        void the_return_is_prepared_thirty_days_ahead() {
            Agreement agreement = AgreementFixture.active();
            assertThat(agreement.prepareReturn(RETURN_NEAR.minusMillis(1))).isEmpty();
            assertThat(agreement.prepareReturn(RETURN_NEAR)).isPresent();
        }

        @Test
        void it_ends_when_its_last_day_is_over_with_the_agreed_outcome() {
            Agreement agreement = AgreementFixture.ending();
            assertThat(agreement.end(AFTER_LAST_MOMENT.minusMillis(1))).isEmpty();
            AgreementEvent.Ended ended =
                    (AgreementEvent.Ended) agreement.end(AFTER_LAST_MOMENT).orElseThrow();
            assertThat(ended.actualEnd()).isEqualTo(TermsFixture.END);
            assertThat(ended.returnOutcome()).isEqualTo(ReturnOutcome.ORIGINAL_POST);
        }

        @Test
        void an_agreed_early_end_makes_it_ending_at_once_and_ends_it_the_day_after_its_last_day() {
            Agreement agreement = AgreementFixture.active();
            AgreementEvent.Ending ending = agreement.agreeEnd(EARLY_END, FIRST_MOMENT);
            assertThat(ending.lastDay()).isEqualTo(EARLY_END.lastDay());
            assertThat(ending.plannedEnd()).isEqualTo(TermsFixture.END);
            assertThat(agreement.status()).isEqualTo(AgreementStatus.ENDING);
            assertThat(agreement.dueAt()).contains(AFTER_EARLY_END);
            assertThat(agreement.end(AFTER_EARLY_END.minusMillis(1))).isEmpty();
            assertThat(agreement.end(AFTER_EARLY_END).orElseThrow())
                    .isEqualTo(new AgreementEvent.Ended(
                            AgreementFixture.ID, EARLY_END.lastDay(), ReturnOutcome.ORIGINAL_POST));
            assertThat(agreement.terms()).as("what was signed stays").isEqualTo(TermsFixture.complete());
        }

        @Test
        void a_halted_agreement_ends_early_too() {
            Agreement agreement = AgreementFixture.suspended();
            agreement.agreeEnd(EARLY_END, FIRST_MOMENT);
            assertThat(agreement.status()).isEqualTo(AgreementStatus.ENDING);
        }

        @Test
        void while_it_is_ending_another_last_day_takes_the_place_of_the_one_before() {
            Agreement agreement = AgreementFixture.ending();
            agreement.agreeEnd(EARLY_END, RETURN_NEAR);
            AgreedEnd later = new AgreedEnd(LocalDate.of(2027, 2, 12), EndCause.COMPLETION, null);
            agreement.agreeEnd(later, RETURN_NEAR);
            assertThat(agreement.lastDay()).contains(later.lastDay());
            assertThat(agreement.agreedEnd()).contains(later);
        }

        @Test
        void an_end_called_off_leaves_the_planned_one() {
            Agreement agreement = AgreementFixture.active();
            agreement.agreeEnd(EARLY_END, FIRST_MOMENT);
            AgreementEvent.Ending ending = agreement.callOffAgreedEnd(FIRST_MOMENT);
            assertThat(ending.lastDay()).isEqualTo(TermsFixture.END);
            assertThat(ending.agreed()).isNull();
            assertThat(agreement.status()).isEqualTo(AgreementStatus.ENDING);
            assertThat(agreement.dueAt()).contains(AFTER_LAST_MOMENT);
            refused(AgreementProblem.ILLEGAL_TRANSITION, () -> agreement.callOffAgreedEnd(FIRST_MOMENT));
        }

        @Test
        void no_end_is_agreed_outside_the_term() {
            Agreement agreement = AgreementFixture.active();
            for (LocalDate outside : List.of(TermsFixture.START.minusDays(1), TermsFixture.END.plusDays(1))) {
                refused(
                        AgreementProblem.END_OUTSIDE_TERM,
                        () -> agreement.agreeEnd(new AgreedEnd(outside, EndCause.COMPLETION, null), FIRST_MOMENT));
            }
            assertThat(agreement.status()).isEqualTo(AgreementStatus.ACTIVE);
            assertThat(agreement.agreedEnd()).isEmpty();
        }

        @Test
        void whoever_takes_a_contract_with_the_host_is_converted_and_does_not_return() {
            Agreement agreement = AgreementFixture.converting();
            assertThat(agreement.end(AFTER_EARLY_END).orElseThrow())
                    .isEqualTo(new AgreementEvent.Converted(
                            AgreementFixture.ID, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)));
            assertThat(agreement.status()).isEqualTo(AgreementStatus.CONVERTED);
            assertThat(agreement.dueAt()).isEmpty();
        }

        @Test
        void no_ground_that_tells_of_the_person_is_told_to_everybody_and_its_absence_does_not_say_which() {
            LocalDate day = EARLY_END.lastDay();
            assertThat(TerminationGround.values())
                    .filteredOn(ground -> new AgreedEnd(day, EndCause.EARLY_TERMINATION, ground).publicGround() == null)
                    .containsExactlyInAnyOrder(
                            TerminationGround.EMPLOYEE_REQUEST,
                            TerminationGround.MISCONDUCT,
                            TerminationGround.LONG_ILLNESS,
                            TerminationGround.PERMIT_LOST,
                            TerminationGround.EMPLOYMENT_ENDED,
                            TerminationGround.DEATH);
            assertThat(EARLY_END.publicGround()).isEqualTo(TerminationGround.HOST_REQUEST);
        }

        @Test
        void a_halted_agreement_goes_on_but_an_ending_one_is_not_resumed() {
            Agreement agreement = AgreementFixture.suspended();
            assertThat(agreement.resume(FIRST_MOMENT).effectiveFrom()).isEqualTo(TermsFixture.START);
            assertThat(agreement.status()).isEqualTo(AgreementStatus.ACTIVE);
            refused(AgreementProblem.ILLEGAL_TRANSITION, () -> agreement.resume(FIRST_MOMENT));
            Agreement ending = AgreementFixture.ending();
            refused(AgreementProblem.ILLEGAL_TRANSITION, () -> ending.resume(FIRST_MOMENT));
        }

        @Test
        void a_halted_agreement_too_is_ending_when_its_end_is_near() {
            Agreement agreement = AgreementFixture.suspended();
            assertThat(agreement.dueAt()).contains(RETURN_NEAR);
            assertThat(agreement.prepareReturn(RETURN_NEAR)).isPresent();
        }

        @Test
        void an_agreement_always_knows_when_time_moves_it_next() {
            assertThat(AgreementFixture.inReview().dueAt()).isEmpty();
            assertThat(AgreementFixture.awaitingSignatures().dueAt()).contains(Instant.parse("2026-08-25T22:00:00Z"));
            assertThat(AgreementFixture.expiredUnsigned().dueAt()).isEmpty();
            assertThat(AgreementFixture.signed().dueAt()).contains(FIRST_MOMENT);
            assertThat(AgreementFixture.active().dueAt()).contains(RETURN_NEAR);
            assertThat(AgreementFixture.ending().dueAt()).contains(AFTER_LAST_MOMENT);
            assertThat(AgreementFixture.ended().dueAt()).isEmpty();
        }
    }
}
