package dev.secondment.agreement.ending.messaging;

import static dev.secondment.agreement.ending.domain.EndingFixture.AGREEMENT;
import static dev.secondment.agreement.ending.domain.EndingFixture.ID;
import static dev.secondment.agreement.ending.domain.EndingFixture.MUNICH;
import static dev.secondment.agreement.ending.domain.EndingFixture.NOW;
import static dev.secondment.agreement.ending.domain.EndingFixture.agree;
import static dev.secondment.agreement.ending.domain.EndingFixture.know;
import static dev.secondment.agreement.ending.domain.EndingFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.ending.domain.EarlyTermination;
import dev.secondment.agreement.ending.domain.EndingEvent;
import dev.secondment.agreement.ending.domain.EndingFixture;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.messaging.PublishedFacts;
import dev.secondment.agreement.terms.domain.TerminationGround;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.web.StrictJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EndingEventContractTest {
    private static final EndingEventEncoder ENCODER = new EndingEventEncoder();
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictJson().customize(JSON);
    }

    /** Every fact, made by the step that makes it. */
    private static Stream<EndingEvent> events() {
        List<EndingEvent> facts = new ArrayList<>();
        EarlyTermination notice = EndingFixture.byNotice();
        facts.addAll(notice.begin(MUNICH));
        know(notice, Side.HOME);
        facts.addAll(know(notice, Side.SECONDEE));
        EarlyTermination consent = EndingFixture.acknowledged();
        agree(consent, Side.HOME);
        facts.addAll(agree(consent, Side.SECONDEE));
        facts.add(EndingFixture.breach().begin(MUNICH).getLast());
        facts.addAll(
                EndingFixture.shorterThanNotice().contest(Side.SECONDEE, person(Side.SECONDEE), "my own words", NOW));
        facts.addAll(EndingFixture.byNotice().withdraw(Side.HOST, person(Side.HOST), MUNICH, NOW));
        LocalDate day = LocalDate.of(2026, 11, 16);
        facts.add(new EndingEvent.CompletionSubmitted(AGREEMENT, ID, day, day));
        facts.add(new EndingEvent.CompletionAccepted(AGREEMENT, ID, day, day));
        facts.add(new EndingEvent.CompletionDisputed(AGREEMENT, ID, Side.HOME));
        facts.add(new EndingEvent.CompletionLapsed(AGREEMENT, ID));
        return facts.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_published_fits_its_schema_and_its_sample(EndingEvent event) {
        NewEvent encoded = PublishedFacts.publish(AGREEMENT, ENCODER, event);
        JsonNode data = JSON.valueToTree(encoded.data());
        // The sample of a proposal has a day by which to acknowledge it, as notice that is kept has.
        Contracts.assertMatches(encoded.type(), data);
        assertThat(encoded.audience()).containsExactlyInAnyOrder("HOME", "HOST", "SECONDEE");
        assertThat(data.toString()).doesNotContain("words");
    }

    @Test
    void every_fact_has_a_schema() {
        assertThat(events().map(EndingEvent::change).distinct())
                .hasSize(EndingEvent.class.getPermittedSubclasses().length);
    }

    @Test
    void a_ground_that_tells_of_health_is_not_published() {
        EndingEvent illness = EndingFixture.proposed(EndingFixture.atOnce(Side.HOME, TerminationGround.LONG_ILLNESS))
                .begin(MUNICH)
                .getFirst();
        NewEvent encoded = PublishedFacts.publish(AGREEMENT, ENCODER, illness);
        JsonNode data = JSON.valueToTree(encoded.data());
        assertThat(data.has("ground")).isFalse();
        Contracts.assertFits(encoded.type(), data);
    }
}
