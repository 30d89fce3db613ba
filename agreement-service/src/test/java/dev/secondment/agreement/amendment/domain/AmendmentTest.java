package dev.secondment.agreement.amendment.domain;

import static dev.secondment.agreement.amendment.domain.AmendmentFixture.CHANGE;
import static dev.secondment.agreement.amendment.domain.AmendmentFixture.FIRST_MOMENT;
import static dev.secondment.agreement.amendment.domain.AmendmentFixture.NOVEMBER;
import static dev.secondment.agreement.amendment.domain.AmendmentFixture.OCTOBER;
import static dev.secondment.agreement.amendment.domain.AmendmentFixture.TODAY;
import static dev.secondment.agreement.amendment.domain.AmendmentFixture.TOO_LATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.lifecycle.domain.AgreementProblem;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.TermsFixture;
import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.problem.ProblemType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static void assertRefused(ThrowingCallable step, ProblemType problem) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }

    @Nested
    class Hash {
        @Test
        void stands_for_every_part_of_what_is_signed() {
            AmendmentDocument document = AmendmentFixture.document(NOVEMBER);
            List<AmendmentDocument> others = List.of(
                    AmendmentFixture.document(null),
                    AmendmentFixture.document(NOVEMBER.plusDays(1)),
                    new AmendmentDocument(
                            document.agreementId(), 3, document.amends(), NOVEMBER, document.patch(), document.terms()),
                    new AmendmentDocument(
                            document.agreementId(), 2, "8".repeat(64), NOVEMBER, document.patch(), document.terms()),
                    new AmendmentDocument(
                            document.agreementId(),
                            2,
                            document.amends(),
                            NOVEMBER,
                            Map.of("hostRole", Map.of(), "notice", Optional.empty()),
                            document.terms()),
                    new AmendmentDocument(
                            document.agreementId(), 2, document.amends(), NOVEMBER, document.patch(), CHANGE.before()));
            assertThat(Stream.concat(Stream.of(document), others.stream()).map(AmendmentDocument::hash))
                    .doesNotHaveDuplicates()
                    .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        }

        @Test
        void another_one_is_not_signed() {
            Amendment amendment = AmendmentFixture.awaitingSignatures();
            assertRefused(
                    () -> amendment.sign(Side.HOME, AmendmentFixture.person(Side.HOME), "0".repeat(64), OCTOBER),
                    AgreementProblem.DOCUMENT_CHANGED);
        }
    }

    @Nested
    class Signing {
        @Test
        void begins_with_the_home_employer_where_another_side_proposes() {
            Amendment amendment = AmendmentFixture.proposedByHost();
            assertRefused(() -> AmendmentFixture.sign(amendment, Side.HOST), AgreementProblem.SIGNATURE_OUT_OF_TURN);
            assertThat(amendment.turn()).containsExactly(Side.HOME);
            AmendmentFixture.sign(amendment, Side.HOME);
            assertThat(amendment.turn()).containsExactlyInAnyOrder(Side.HOST, Side.SECONDEE, Side.CLIENT);
        }

        @Test
        void needs_every_party_and_the_one_that_joins_in_any_order() {
            for (Side last : EnumSet.of(Side.HOME, Side.HOST, Side.SECONDEE, Side.CLIENT)) {
                Amendment amendment = AmendmentFixture.awaitingSignatures();
                for (Side party : EnumSet.of(Side.HOME, Side.HOST, Side.SECONDEE, Side.CLIENT)) {
                    if (party != last) {
                        AmendmentFixture.sign(amendment, party);
                    }
                }
                assertThat(amendment.isSignedByAll()).isFalse();
                AmendmentFixture.sign(amendment, last);
                assertThat(amendment.isSignedByAll()).isTrue();
            }
        }

        @Test
        void is_over_after_the_last_day() {
            Amendment amendment = AmendmentFixture.awaitingSignatures();
            assertRefused(
                    () -> amendment.sign(
                            Side.HOME, AmendmentFixture.person(Side.HOME), amendment.documentHash(), TOO_LATE),
                    AgreementProblem.SIGNING_TIME_OVER);
            assertThat(amendment.expire(false, TOO_LATE.minusMillis(1))).isEmpty();
            assertThat(amendment.expire(false, TOO_LATE)).isPresent();
        }

        @Test
        void of_what_is_void_or_complete_is_refused() {
            for (Amendment amendment : List.of(
                    AmendmentFixture.refused(),
                    AmendmentFixture.withdrawn(),
                    AmendmentFixture.expired(),
                    AmendmentFixture.signed(),
                    AmendmentFixture.effective())) {
                assertRefused(() -> AmendmentFixture.sign(amendment, Side.HOST), AmendmentProblem.ILLEGAL_TRANSITION);
            }
        }
    }

    @Nested
    class Effect {
        @Test
        void comes_on_the_day_at_the_host_site_and_once() {
            Amendment amendment = AmendmentFixture.signed();
            assertThat(amendment.dueAt()).contains(FIRST_MOMENT);
            assertThat(amendment.takeEffect(FIRST_MOMENT.minusMillis(1))).isEmpty();
            assertThat(amendment.takeEffect(FIRST_MOMENT)).isPresent();
            assertThat(amendment.takeEffect(FIRST_MOMENT)).isEmpty();
        }

        @Test
        void may_come_late_the_day_stays_the_same() {
            assertThat(AmendmentFixture.signed()
                            .takeEffect(TOO_LATE)
                            .orElseThrow()
                            .effectiveFrom())
                    .isEqualTo(NOVEMBER);
        }

        @Test
        void is_that_of_the_last_signature_unless_told() {
            Amendment amendment = AmendmentFixture.signedByAll(null);
            assertThat(amendment.effectiveFrom()).isEmpty();
            AmendmentFixture.conclude(amendment, OCTOBER);
            assertThat(amendment.effectiveFrom()).contains(TODAY);
            assertThat(amendment.takeEffect(OCTOBER)).isPresent();
        }

        @Test
        void never_comes_once_the_agreement_is_over() {
            Amendment amendment = AmendmentFixture.signed();
            assertThat(amendment.expire(false, FIRST_MOMENT)).isEmpty();
            assertThat(amendment.expire(true, FIRST_MOMENT)).isPresent();
            assertThat(amendment.takeEffect(FIRST_MOMENT)).isEmpty();
        }
    }

    @Test
    void a_day_in_the_past_reaches_every_month_since() {
        LocalDate start = TermsFixture.START;
        assertThat(Reach.of(LocalDate.of(2026, 9, 15), start, TODAY))
                .isEqualTo(new Reach(true, List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10))));
        assertThat(Reach.of(TODAY.minusDays(1), start, TODAY).months()).containsExactly(YearMonth.of(2026, 10));
        assertThat(Reach.of(TODAY, start, TODAY)).isEqualTo(new Reach(false, List.of()));
        assertThat(Reach.of(start.minusDays(9), start, start.minusDays(3)).retroactive())
                .as("before the first day there is nothing to reckon again")
                .isFalse();
    }

    @Test
    void what_the_signed_change_means_is_told_to_those_who_have_to_act() {
        List<AmendmentEvent> facts = AmendmentFixture.conclude(AmendmentFixture.signedByAll(NOVEMBER), OCTOBER);
        assertThat(facts)
                .extracting(AmendmentEvent::change)
                .containsExactly(
                        "AMENDMENT_SIGNED",
                        "COMPENSATION_CHANGED",
                        "RECHARGE_CHANGED",
                        "PARTY_ADDED",
                        "LINE_MANAGER_CHANGED",
                        "POST_STATUS_CHANGED");
    }

    @Test
    void who_refused_is_known_to_home_hr_and_to_themselves() {
        List<AmendmentEvent> facts =
                AmendmentFixture.awaitingSignatures().refuse(Side.SECONDEE, "Not discussed.", OCTOBER);
        assertThat(facts.getFirst().audience())
                .containsExactlyInAnyOrder(Audience.HOME_HR, Audience.HOME_PARTNER_API, Audience.SECONDEE);
        assertThat(facts.getLast().change()).isEqualTo("AMENDMENT_VOIDED");
        assertThat(facts.getLast().audience()).isEqualTo(Audience.ALL);
        assertThat(facts.getLast().namesItsActor()).isFalse();
    }
}
