package dev.secondment.agreement.amendment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.AmendmentEvent;
import dev.secondment.agreement.amendment.domain.AmendmentFixture;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.messaging.PublishedFacts;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.web.StrictJson;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmendmentEventContractTest {
    private static final String PREFIX = "secondment.agreement.";
    private static final AmendmentEventEncoder ENCODER = new AmendmentEventEncoder();
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final Set<String> EVERY_PARTY = Set.of("HOME", "HOST", "SECONDEE", "VENDOR", "CLIENT");
    private static final Set<String> EMPLOYMENT = Set.of("HOME", "HOST", "SECONDEE");

    static {
        new StrictJson().customize(JSON);
    }

    /** Who may learn of each fact, written down a second time on purpose. */
    private static final Map<String, Set<String>> AUDIENCE = new TreeMap<>(Map.ofEntries(
            Map.entry("amendment-proposed", EVERY_PARTY),
            Map.entry("amendment-signature-given", EVERY_PARTY),
            Map.entry("amendment-refused", Set.of("HOME_HR", "HOME_PARTNER_API", "SECONDEE")),
            Map.entry("amendment-voided", EVERY_PARTY),
            Map.entry("amendment-withdrawn", EVERY_PARTY),
            Map.entry("amendment-expired", EVERY_PARTY),
            Map.entry("amendment-signed", EVERY_PARTY),
            Map.entry("compensation-changed", Set.of("HOME_PAYROLL", "HOME_HR")),
            Map.entry("recharge-changed", Set.of("HOME_FINANCE", "HOME_HR", "HOST_FINANCE", "HOST_HR")),
            Map.entry("party-added", EVERY_PARTY),
            Map.entry("line-manager-changed", EMPLOYMENT),
            Map.entry("post-status-changed", EMPLOYMENT),
            Map.entry("amendment-effective", EVERY_PARTY)));

    /** Every fact, made by the step that makes it; the change was signed for last month. */
    private static Stream<AmendmentEvent> events() {
        Amendment signed = AmendmentFixture.signedByAll(LocalDate.of(2026, 10, 1));
        Stream<AmendmentEvent> concluded = AmendmentFixture.conclude(signed, AmendmentFixture.OCTOBER).stream();
        Amendment open = AmendmentFixture.awaitingSignatures();
        Stream<AmendmentEvent> single = Stream.of(
                AmendmentFixture.proposed(Side.HOME, AmendmentFixture.NOVEMBER).proposed(),
                AmendmentFixture.sign(open, Side.HOME),
                AmendmentFixture.awaitingSignatures().withdraw("A typing error.", AmendmentFixture.OCTOBER),
                AmendmentFixture.awaitingSignatures()
                        .expire(false, AmendmentFixture.TOO_LATE)
                        .orElseThrow(),
                AmendmentFixture.signed()
                        .takeEffect(AmendmentFixture.FIRST_MOMENT)
                        .orElseThrow());
        Stream<AmendmentEvent> refused =
                open.refuse(Side.SECONDEE, "Not discussed.", AmendmentFixture.OCTOBER).stream();
        return Stream.of(concluded, single, refused).flatMap(facts -> facts);
    }

    private static NewEvent published(AmendmentEvent event) {
        return PublishedFacts.publish(AmendmentFixture.AGREEMENT, ENCODER, event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_published_fits_its_schema_and_its_sample(AmendmentEvent event) {
        NewEvent encoded = published(event);
        Contracts.assertMatches(encoded.type(), JSON.valueToTree(encoded.data()));
        String name = encoded.type().substring(PREFIX.length(), encoded.type().length() - ".v1".length());
        assertThat(encoded.audience()).isEqualTo(AUDIENCE.get(name));
        assertThat(encoded.key()).isEqualTo(AmendmentFixture.AGREEMENT.toString());
    }

    @Test
    void every_fact_has_a_schema() {
        assertThat(events().map(event -> published(event).type()).distinct())
                .hasSize(AmendmentEvent.class.getPermittedSubclasses().length)
                .allMatch(Contracts.types(PREFIX)::contains);
    }

    @Test
    void pay_appears_in_one_event_only_and_free_text_in_none() {
        events().forEach(event -> {
            String data = JSON.valueToTree(published(event).data()).toString();
            assertThat(data.contains("700.00"))
                    .as(event.change())
                    .isEqualTo(event instanceof AmendmentEvent.CompensationChanged);
            assertThat(data.contains("610.00"))
                    .as(event.change())
                    .isEqualTo(event instanceof AmendmentEvent.RechargeChanged);
            assertThat(data)
                    .doesNotContain("typing")
                    .doesNotContain("discussed")
                    .doesNotContain("grown")
                    .doesNotContain("CTO");
        });
    }

    @Test
    void a_third_party_does_not_read_the_employment_terms() {
        assertThat(new AmendmentEventFields().visibleTo().get("secondment.agreement.amendment-signed.v1"))
                .containsEntry("versions", EMPLOYMENT);
    }
}
