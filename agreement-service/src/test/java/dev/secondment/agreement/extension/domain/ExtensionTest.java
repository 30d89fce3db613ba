package dev.secondment.agreement.extension.domain;

import static dev.secondment.agreement.extension.domain.ExtensionFixture.JANUARY;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.LAPSE;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.assent;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.requested;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExtensionTest {

    private static Extension raisedBy(Side party) {
        return Extension.raise(
                ExtensionFixture.ID, rules(), ExtensionFixture.proposal(), assent(party), ExtensionFixture.foresight());
    }

    @ParameterizedTest(name = "{0}, then {1}, then {2}")
    @CsvSource({
        "HOME, HOST, SECONDEE",
        "HOME, SECONDEE, HOST",
        "HOST, HOME, SECONDEE",
        "HOST, SECONDEE, HOME",
        "SECONDEE, HOME, HOST",
        "SECONDEE, HOST, HOME"
    })
    void the_agreements_come_in_any_order_and_asking_is_agreeing(Side asks, Side second, Side third) {
        Extension request = raisedBy(asks);
        assertThat(request.waitingFor()).containsExactlyInAnyOrder(second, third);
        request.agree(assent(second), rules());
        assertThat(request.waitingFor()).containsExactly(third);
        assertThat(request.isAgreedByAll()).isFalse();
        request.agree(assent(third, JANUARY.plusSeconds(1)), rules());
        assertThat(request.isAgreedByAll()).isTrue();
        assertThat(request.status()).isEqualTo(ExtensionStatus.REQUESTED);
        assertThat(request.assents())
                .hasSize(3)
                .last()
                .extracting(Assent::party)
                .isEqualTo(third);
    }

    @Test
    void a_party_agrees_once() {
        Extension request = requested();
        refuses(() -> request.agree(assent(Side.HOST), rules()), ExtensionProblem.ALREADY_DECIDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Side.class,
            names = {"HOME", "HOST", "SECONDEE"})
    void a_party_may_refuse_also_after_it_has_agreed(Side party) {
        Extension request = raisedBy(party);
        request.refuse(party, "Second thoughts.", JANUARY);
        assertThat(request.status()).isEqualTo(ExtensionStatus.REFUSED);
        assertThat(request.refusal()).contains(new ExtensionRefusal(party, "Second thoughts.", JANUARY));
    }

    @Test
    void after_the_deadline_nobody_decides_even_if_nobody_recorded_the_lapse() {
        Extension request = requested();
        refuses(() -> request.agree(assent(Side.HOME, LAPSE), rules()), ExtensionProblem.TOO_LATE);
        refuses(() -> request.refuse(Side.HOME, "no", LAPSE), ExtensionProblem.TOO_LATE);
        assertThat(request.status()).isEqualTo(ExtensionStatus.REQUESTED);
        request.agree(assent(Side.HOME, LAPSE.minusMillis(1)), rules());
    }

    @Test
    void it_lapses_at_the_exact_moment_and_once() {
        Extension request = requested();
        assertThat(request.lapseUndecided(LAPSE.minusMillis(1))).isEmpty();
        assertThat(request.lapseUndecided(LAPSE))
                .contains(new ExtensionEvent.Lapsed(
                        ExtensionFixture.AGREEMENT,
                        ExtensionFixture.ID,
                        ExtensionFixture.LAST_DAY,
                        LapseCause.NOT_DECIDED));
        assertThat(request.lapseUndecided(LAPSE.plusSeconds(86400))).isEmpty();
    }

    @Test
    void a_last_day_that_was_changed_meanwhile_voids_the_basis() {
        ExtensionRules changed = new ExtensionRules(
                true,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 3, 31),
                ZoneId.of("Europe/Berlin"),
                null,
                null,
                null);
        refuses(() -> requested().agree(assent(Side.HOME), changed), ExtensionProblem.TERMS_CHANGED);
    }

    @Test
    void limits_are_not_judged_before_all_have_agreed() {
        assertThatThrownBy(() -> requested().pass(ExtensionFixture.consequences(), ExtensionFixture.AMENDMENT, JANUARY))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_limit_that_only_warns_stands_in_nobodys_way() {
        Limit warning = new Limit("R-AG-9", LocalDate.of(2027, 3, 31), false, "scheme");
        Limit late = new Limit("R-AU-3", LocalDate.of(2027, 7, 31), true, "AÜG");
        Limit early = new Limit("R-A1-1", LocalDate.of(2027, 6, 30), true, "883/2004");
        Limit exact = new Limit("R-SC-1", ExtensionFixture.NEW_END, true, "SNE");
        assertThat(ExtensionFixture.consequences(warning, exact).blockedBy()).isEmpty();
        assertThat(ExtensionFixture.consequences(warning, late, early, exact).blockedBy())
                .contains(early);
    }

    @Test
    void being_blocked_names_the_rule_and_the_last_lawful_day() {
        Extension request = ExtensionFixture.agreedByAll();
        Limit limit = new Limit("R-AU-3", LocalDate.of(2027, 6, 30), true, "AÜG §1(1b)");
        ExtensionEvent.BlockedByLimit fact = request.block(ExtensionFixture.consequences(limit), limit, JANUARY);
        assertThat(fact.rule()).isEqualTo("R-AU-3");
        assertThat(fact.lastLawfulDay()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(request.consequences().blockedBy()).contains(limit);
    }

    @Test
    void taking_effect_tells_when_reviews_are_due() {
        assertThat(ExtensionFixture.amendmentSigned().takeEffect(JANUARY).reviewsDue())
                .containsExactly(LocalDate.of(2027, 5, 31), LocalDate.of(2027, 8, 31));
    }

    @Test
    void an_employer_explains_its_refusal_to_all_and_a_person_to_home_hr_alone() {
        assertThat(decided(Side.HOME).audience()).isEqualTo(Audience.EMPLOYMENT);
        assertThat(decided(Side.HOST).audience()).isEqualTo(Audience.EMPLOYMENT);
        assertThat(decided(Side.SECONDEE).audience())
                .isEqualTo(Set.of(Audience.HOME_HR, Audience.HOME_PARTNER_API, Audience.SECONDEE));
    }

    @Test
    void everybody_learns_of_a_refusal_without_who_and_why() {
        ExtensionEvent told =
                requested().refuse(Side.SECONDEE, "My family.", JANUARY).getLast();
        assertThat(told).isInstanceOf(ExtensionEvent.Refused.class);
        assertThat(told.audience()).isEqualTo(Audience.EMPLOYMENT);
        assertThat(told.namesItsActor()).isFalse();
        assertThat(told.reason()).isNull();
    }

    private static ExtensionEvent decided(Side party) {
        List<ExtensionEvent> facts = requested().refuse(party, "no", JANUARY);
        assertThat(facts.getFirst().reason()).isEqualTo("no");
        return facts.getFirst();
    }

    private static void refuses(Runnable step, ExtensionProblem problem) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ExtensionRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }
}
