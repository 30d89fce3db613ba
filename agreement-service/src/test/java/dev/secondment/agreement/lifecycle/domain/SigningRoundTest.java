package dev.secondment.agreement.lifecycle.domain;

import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.AUGUST;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.SIGNING_OVER;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.person;
import static dev.secondment.agreement.lifecycle.domain.Side.HOME;
import static dev.secondment.agreement.lifecycle.domain.Side.HOST;
import static dev.secondment.agreement.lifecycle.domain.Side.SECONDEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SigningRoundTest {
    private static final String HASH = "ab".repeat(32);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<Signature> given = new ArrayList<>();
    private final SigningRound round = new SigningRound(
            SigningPlan.of(
                    EnumSet.of(HOME, HOST, SECONDEE),
                    List.of(EnumSet.of(HOME, HOST), EnumSet.of(SECONDEE)),
                    null,
                    LocalDate.of(2026, 8, 3)),
            BERLIN,
            HASH,
            given);

    private void sign(Side party) {
        given.add(round.sign(1, party, person(party), HASH, AUGUST));
    }

    private static AgreementRejected refused(AgreementProblem problem, Runnable step) {
        List<AgreementRejected> refusals = new ArrayList<>();
        assertThatThrownBy(step::run).isInstanceOfSatisfying(AgreementRejected.class, refusals::add);
        assertThat(refusals.getFirst().type()).isEqualTo(problem);
        return refusals.getFirst();
    }

    @Test
    void a_signature_holds_who_signed_what_when_and_how() {
        assertThat(round.sign(3, HOME, new Signatory("subject", "portal", "2"), HASH, AUGUST))
                .isEqualTo(new Signature(3, HOME, "subject", "portal", "2", AUGUST, HASH));
    }

    @Test
    void the_last_signature_completes_the_round() {
        sign(HOST);
        assertThat(round.isCompletedBy(HOME)).isFalse();
        sign(HOME);
        assertThat(round.isCompletedBy(SECONDEE)).isTrue();
        assertThat(round.isComplete()).isFalse();
        sign(SECONDEE);
        assertThat(round.isComplete()).isTrue();
        assertThat(round.turn()).isEmpty();
    }

    @Test
    void out_of_turn_is_refused_and_says_whose_turn_it_is() {
        sign(HOST);
        assertThat(refused(AgreementProblem.SIGNATURE_OUT_OF_TURN, () -> sign(SECONDEE))
                        .extensions())
                .containsEntry("turn", List.of(HOME));
    }

    @Test
    void a_party_that_has_signed_hears_that_first() {
        sign(HOST);
        refused(AgreementProblem.ALREADY_SIGNED, () -> sign(HOST));
    }

    @Test
    void a_party_that_the_text_does_not_name_does_not_sign() {
        refused(AgreementProblem.SIGNATURE_OUT_OF_TURN, () -> sign(Side.VENDOR));
    }

    @Test
    void after_the_last_day_nobody_signs_whether_or_not_anybody_has_noticed() {
        given.add(round.sign(1, HOME, person(HOME), HASH, SIGNING_OVER.minusMillis(1)));
        refused(AgreementProblem.SIGNING_TIME_OVER, () -> round.sign(1, HOST, person(HOST), HASH, SIGNING_OVER));
    }

    @Test
    void another_text_and_another_partys_person_are_refused() {
        assertThat(refused(
                                AgreementProblem.DOCUMENT_CHANGED,
                                () -> round.sign(1, HOME, person(HOME), "00".repeat(32), AUGUST))
                        .extensions())
                .containsEntry("currentHash", HASH);
        sign(HOME);
        refused(AgreementProblem.ONE_PERSON_TWO_PARTIES, () -> round.sign(1, HOST, person(HOME), HASH, AUGUST));
    }

    @Test
    void what_is_signed_is_who_signed() {
        sign(HOME);
        assertThat(round.signed()).isEqualTo(Set.of(HOME));
        assertThat(round.turn()).isEqualTo(Set.of(HOST));
    }
}
