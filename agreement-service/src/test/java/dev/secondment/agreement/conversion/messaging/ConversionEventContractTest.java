package dev.secondment.agreement.conversion.messaging;

import static dev.secondment.agreement.conversion.domain.ConversionFixture.FIRST_MOMENT;
import static dev.secondment.agreement.conversion.domain.ConversionFixture.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.conversion.domain.AtRiskOutcome;
import dev.secondment.agreement.conversion.domain.ConversionEvent;
import dev.secondment.agreement.conversion.domain.ConversionFixture;
import dev.secondment.agreement.conversion.domain.FeeOutcome;
import dev.secondment.agreement.conversion.domain.SecondmentEnd;
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

class ConversionEventContractTest {
    private static final ConversionEventEncoder ENCODER = new ConversionEventEncoder();
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictJson().customize(JSON);
    }

    /** Every fact, made by the step that makes it. */
    private static Stream<ConversionEvent> events() {
        return Stream.<List<? extends ConversionEvent>>of(
                        ConversionFixture.proposed().checkAtRisk(AtRiskOutcome.TAKES_PRIORITY, JANUARY),
                        List.of(new ConversionEvent.Proposed(
                                ConversionFixture.AGREEMENT, ConversionFixture.ID, ConversionFixture.START, true)),
                        List.of(ConversionFixture.checked().accept(JANUARY)),
                        ConversionFixture.accepted().release(JANUARY),
                        List.of(ConversionFixture.released().settleFee(FeeOutcome.SETTLED, "INV-4711", JANUARY)),
                        List.of(ConversionFixture.feeSettled().contract("GLX-118", ConversionFixture.basis(), JANUARY)),
                        List.of(ConversionFixture.contracted()
                                .dayCame(SecondmentEnd.CONVERTED, FIRST_MOMENT)
                                .orElseThrow()),
                        ConversionFixture.checked().decline(Side.SECONDEE, "My family.", JANUARY),
                        List.of(ConversionFixture.proposed().withdraw("My family.", JANUARY)))
                .flatMap(List::stream);
    }

    private static NewEvent published(ConversionEvent event) {
        return PublishedFacts.publish(event.agreementId(), ENCODER, event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_published_fits_its_schema_and_its_sample(ConversionEvent event) {
        NewEvent encoded = published(event);
        JsonNode data = JSON.valueToTree(encoded.data());
        Contracts.assertMatches(encoded.type(), data);
        assertThat(data.toString()).doesNotContain("family", "6000.00", "INV-4711", "GLX-118");
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_parties_learn_of_it_but_for_what_is_not_theirs(ConversionEvent event) {
        Set<String> expected = switch (event) {
            case ConversionEvent.FeeSettled _ -> Set.of("HOME", "HOST");
            case ConversionEvent.Refused _ -> Set.of("HOME_HR", "HOME_PARTNER_API", "SECONDEE");
            default -> Set.of("HOME", "HOST", "SECONDEE");
        };
        assertThat(published(event).audience()).isEqualTo(expected);
    }

    @Test
    void every_fact_has_a_schema_and_every_schema_a_fact() {
        assertThat(events().map(event -> published(event).type()).distinct())
                .containsExactlyInAnyOrderElementsOf(Contracts.types("secondment.agreement.conversion-"))
                .hasSize(ConversionEvent.class.getPermittedSubclasses().length);
    }
}
