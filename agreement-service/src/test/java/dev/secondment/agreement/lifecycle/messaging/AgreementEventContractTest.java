package dev.secondment.agreement.lifecycle.messaging;

import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.AFTER_LAST_MOMENT;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.AUGUST;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.FIRST_MOMENT;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.ID;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.RETURN_NEAR;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.SIGNING_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.AgreementFixture;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SuspensionReason;
import dev.secondment.agreement.terms.domain.Compensation;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.web.StrictJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementEventContractTest {
    private static final Set<String> EVERY_PARTY = Set.of("HOME", "HOST", "SECONDEE", "VENDOR", "CLIENT");
    /** 00:00 seven days before the last day to sign, in Berlin. */
    private static final Instant LAST_WEEK = Instant.parse("2026-08-25T22:00:00Z");

    private static final String PREFIX = "secondment.agreement.";
    private static final AgreementEventEncoder ENCODER = new AgreementEventEncoder();
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictJson().customize(JSON);
    }

    /** Who may learn of each fact, written down a second time on purpose. */
    private static final Map<String, Set<String>> AUDIENCE = new TreeMap<>(Map.ofEntries(
            Map.entry("drafted", Set.of("HOME")),
            Map.entry("revised", Set.of("HOME")),
            Map.entry("submitted", Set.of("HOME", "HOST")),
            Map.entry("review-returned", Set.of("HOME", "HOST")),
            Map.entry("review-step-approved", Set.of("HOME", "HOST")),
            Map.entry("signature-reminded", Set.of("HOME", "SECONDEE")),
            Map.entry("expired-unsigned", EVERY_PARTY),
            Map.entry("consent-given", Set.of("HOME_HR", "HOME_PARTNER_API", "SECONDEE")),
            Map.entry("consent-withdrawn", Set.of("HOME_HR", "HOME_PARTNER_API", "SECONDEE")),
            Map.entry("review-approved", EVERY_PARTY),
            Map.entry("signature-given", EVERY_PARTY),
            Map.entry("signature-refused", Set.of("HOME_HR", "HOME_PARTNER_API", "SECONDEE")),
            Map.entry("rejected", EVERY_PARTY),
            Map.entry("signed", EVERY_PARTY),
            Map.entry("compensation-agreed", Set.of("HOME_PAYROLL", "HOME_HR")),
            Map.entry("withdrawn", EVERY_PARTY),
            Map.entry("activated", EVERY_PARTY),
            Map.entry("ending", EVERY_PARTY),
            Map.entry("suspended", EVERY_PARTY),
            Map.entry("resumed", EVERY_PARTY),
            Map.entry("converted", EVERY_PARTY),
            Map.entry("ended", EVERY_PARTY)));

    /** Every fact, made by the step that makes it. */
    private static Stream<AgreementEvent> events() {
        Terms longer = TermsFixture.with("{'term': {'plannedEnd': '2027-03-31'}}");
        Agreement last = AgreementFixture.awaitingTheLastSignature();
        return Stream.of(
                        List.of(AgreementFixture.aDraft().drafted()),
                        List.of(AgreementFixture.aDraft().revise(longer, AUGUST).orElseThrow()),
                        List.of(AgreementFixture.submit(AgreementFixture.aDraft())),
                        List.of(AgreementFixture.inReview().returnToDraft("again", AUGUST)),
                        AgreementFixture.approve(AgreementFixture.inReview()),
                        AgreementFixture.awaitingTheLastSignature().signingTimePassed(LAST_WEEK),
                        AgreementFixture.awaitingTheLastSignature().signingTimePassed(SIGNING_OVER),
                        List.of(
                                new AgreementEvent.ConsentGiven(ID, "ab".repeat(32)),
                                new AgreementEvent.ConsentWithdrawn(ID, "ab".repeat(32))),
                        AgreementFixture.sign(last, Side.SECONDEE),
                        AgreementFixture.awaitingSignatures().refuse(Side.SECONDEE, "no", AUGUST),
                        List.of(AgreementFixture.signed().withdraw("no", AUGUST)),
                        List.of(AgreementFixture.signedAndPrepared()
                                .activate(FIRST_MOMENT)
                                .orElseThrow()),
                        List.of(AgreementFixture.active()
                                .prepareReturn(RETURN_NEAR)
                                .orElseThrow()),
                        List.of(AgreementFixture.active().agreeEnd(AgreementFixture.EARLY_END, FIRST_MOMENT)),
                        List.of(AgreementFixture.active()
                                .suspend(SuspensionReason.PERMIT_GAP, LocalDate.of(2026, 11, 2), FIRST_MOMENT)),
                        List.of(AgreementFixture.suspended().resume(FIRST_MOMENT)),
                        List.of(AgreementFixture.converting()
                                .end(AFTER_LAST_MOMENT)
                                .orElseThrow()),
                        List.of(AgreementFixture.ending().end(AFTER_LAST_MOMENT).orElseThrow()))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_published_fits_its_schema_and_its_sample(AgreementEvent event) {
        NewEvent encoded = PublishedFacts.publish(ID, ENCODER, event);
        JsonNode data = JSON.valueToTree(encoded.data());
        // The sample shows an agreed end; the planned one has neither cause nor ground.
        if (event instanceof AgreementEvent.Ending ending && ending.agreed() == null) {
            Contracts.assertFits(encoded.type(), data);
        } else {
            Contracts.assertMatches(encoded.type(), data);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_envelope_says_whose_it_is(AgreementEvent event) {
        NewEvent encoded = PublishedFacts.publish(ID, ENCODER, event);
        String name = encoded.type().substring(PREFIX.length(), encoded.type().length() - ".v1".length());
        Set<String> expected = event instanceof AgreementEvent.SignatureRequested asked
                ? new TreeSet<>(List.of("HOME", asked.party().name()))
                : AUDIENCE.get(name);
        assertThat(encoded.audience()).isEqualTo(expected);
        assertThat(encoded.topic()).isEqualTo("secondment.agreement.v1");
        assertThat(encoded.key()).isEqualTo(ID.toString());
        assertThat(encoded.record()).isEqualTo(ID);
    }

    @Test
    void every_fact_has_a_schema() {
        List<String> made = events().map(
                        event -> PublishedFacts.publish(ID, ENCODER, event).type())
                .distinct()
                .sorted()
                .toList();
        assertThat(Contracts.types(PREFIX)).containsAll(made);
        assertThat(made).hasSize(AgreementEvent.class.getPermittedSubclasses().length);
    }

    @Test
    void the_signed_event_is_the_sample_to_the_letter() {
        AgreementEvent signed = events().filter(e -> e instanceof AgreementEvent.Signed)
                .findFirst()
                .orElseThrow();
        JsonNode data =
                JSON.valueToTree(PublishedFacts.publish(ID, ENCODER, signed).data());
        assertThat(data).isEqualTo(Contracts.sample("secondment.agreement.signed.v1"));
    }

    @Test
    void terms_with_every_part_used_are_published_without_their_texts() {
        Terms full = TermsFixture.full();
        LocalDate start = LocalDate.of(2026, 9, 1);
        NewEvent signed =
                PublishedFacts.publish(ID, ENCODER, new AgreementEvent.Signed(ID, "0".repeat(64), full, start));
        JsonNode data = JSON.valueToTree(signed.data());
        Contracts.assertMatches(signed.type(), data);
        assertThat(data.at("/term").toString()).isEqualTo("{\"start\":\"2026-09-01\",\"plannedEnd\":\"2027-12-31\"}");
        assertThat(data.at("/leaveTerms/policyByType/PUBLIC_HOLIDAY").textValue())
                .isEqualTo("HOST");
        assertThat(data.at("/leaveTerms/noticeDays").intValue()).isEqualTo(14);
        assertThat(data.toString())
                .doesNotContain("Erika", "acme.example", "thirty days", "E12", "64000", "610.00", "FIXED_TERM");
    }

    @Test
    void the_payroll_is_told_amounts_however_they_are_reckoned() {
        Compensation pay = Objects.requireNonNull(TermsFixture.full().compensation());
        NewEvent agreed = PublishedFacts.publish(
                ID, ENCODER, new AgreementEvent.CompensationAgreed(ID, pay, LocalDate.of(2026, 9, 1)));
        JsonNode data = JSON.valueToTree(agreed.data());
        Contracts.assertMatches(agreed.type(), data);
        assertThat(data.at("/allowances").toString()).isEqualTo("""
                [{"type":"HIGHER_RESPONSIBILITY","method":"DIFFERENCE","monthlyAmount":{"amount":"900.00","currency":"EUR"}},\
                {"type":"LOCATION","method":"PERCENT_OF_CURRENT","monthlyAmount":{"amount":"133.33","currency":"EUR"},\
                "start":"2026-09-01","end":"2027-08-31"},\
                {"type":"SHIFT","method":"PERCENT_OF_NEW","monthlyAmount":{"amount":"63.33","currency":"EUR"}},\
                {"type":"OTHER","method":"FIXED","monthlyAmount":{"amount":"40.00","currency":"EUR"}}]""");
        assertThat(data.toString()).doesNotContain("64000", "76000", "cap");
    }

    @Test
    void pay_appears_in_one_event_only_and_free_text_in_none() {
        for (AgreementEvent event : events().toList()) {
            String data = JSON.valueToTree(
                            PublishedFacts.publish(ID, ENCODER, event).data())
                    .toString();
            boolean pay = event instanceof AgreementEvent.CompensationAgreed;
            assertThat(data.contains("500.00")).as(event.change()).isEqualTo(pay);
            assertThat(data).doesNotContain("\"no\"").doesNotContain("again");
        }
    }

    @Test
    void a_return_from_signing_is_told_to_the_person_too() {
        NewEvent encoded = PublishedFacts.publish(
                ID, ENCODER, AgreementFixture.awaitingSignatures().returnToDraft("again", AUGUST));
        assertThat(encoded.audience()).containsExactlyInAnyOrderElementsOf(EVERY_PARTY);
    }
}
