package dev.secondment.agreement.extension.messaging;

import static dev.secondment.agreement.extension.domain.ExtensionFixture.AMENDMENT;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.HIRING_OUT;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.JANUARY;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.LAPSE;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.assent;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.consequences;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.requested;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.extension.domain.ExtensionEvent;
import dev.secondment.agreement.extension.domain.ExtensionFixture;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.messaging.PublishedFacts;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.web.StrictJson;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtensionEventContractTest {
    private static final ExtensionEventEncoder ENCODER = new ExtensionEventEncoder();
    private static final Set<String> PARTIES = Set.of("HOME", "HOST", "SECONDEE");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictJson().customize(JSON);
    }

    /** Every fact, made by the step that makes it. */
    private static Stream<ExtensionEvent> events() {
        return Stream.of(
                        List.of(requested().requested()),
                        List.of(requested().agree(assent(Side.HOME), rules())),
                        requested().refuse(Side.SECONDEE, "My family.", JANUARY),
                        List.of(ExtensionFixture.agreedByAll().pass(consequences(HIRING_OUT), AMENDMENT, JANUARY)),
                        List.of(ExtensionFixture.agreedByAll().block(consequences(HIRING_OUT), HIRING_OUT, JANUARY)),
                        List.of(ExtensionFixture.limitsOk().amendmentSigned(JANUARY)),
                        List.of(ExtensionFixture.amendmentSigned().takeEffect(JANUARY)),
                        List.of(requested().lapseUndecided(LAPSE).orElseThrow()),
                        List.of(requested().withdraw("My family.", JANUARY)))
                .<ExtensionEvent>flatMap(List::stream);
    }

    private static NewEvent published(ExtensionEvent event) {
        return PublishedFacts.publish(event.agreementId(), ENCODER, event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_published_fits_its_schema_and_its_sample(ExtensionEvent event) {
        NewEvent encoded = published(event);
        JsonNode data = JSON.valueToTree(encoded.data());
        Contracts.assertMatches(encoded.type(), data);
        assertThat(data.toString()).doesNotContain("family");
    }

    @ParameterizedTest
    @MethodSource("events")
    void home_host_and_the_person_learn_of_it_but_for_a_persons_refusal(ExtensionEvent event) {
        boolean confidential = event instanceof ExtensionEvent.Decided decided && decided.party() == Side.SECONDEE;
        assertThat(published(event).audience())
                .isEqualTo(confidential ? Set.of("HOME_HR", "HOME_PARTNER_API", "SECONDEE") : PARTIES);
        assertThat(published(event).key()).isEqualTo(event.agreementId().toString());
    }

    @Test
    void every_fact_has_a_schema_and_every_schema_a_fact() {
        assertThat(events().map(event -> published(event).type()).distinct())
                .containsExactlyInAnyOrderElementsOf(Contracts.types("secondment.agreement.extension-"))
                .hasSize(ExtensionEvent.class.getPermittedSubclasses().length);
    }
}
