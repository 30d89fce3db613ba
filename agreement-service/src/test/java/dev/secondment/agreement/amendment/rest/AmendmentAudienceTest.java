package dev.secondment.agreement.amendment.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.amendment.application.AmendmentView;
import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.AmendmentFixture;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.StrictJson;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What changes is cut by the terms' own matrix, held by the test of differences; this one holds the rest. */
class AmendmentAudienceTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final List<String> ROLES =
            List.of("hr", "line-manager", "payroll", "finance", "compliance", "auditor", "partner-api", "secondee");

    static {
        new StrictJson().customize(JSON);
    }

    private static List<String> fields() {
        return Stream.of(AmendmentResponse.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The rule in words, written down a second time on purpose. */
    private static boolean expected(String field, Side side, String role) {
        return switch (field) {
            case "reason" -> side != Side.VENDOR && side != Side.CLIENT;
            case "refusal" -> side == Side.HOME && Set.of("hr", "partner-api").contains(role);
            default -> true;
        };
    }

    private static Stream<Arguments> viewers() {
        return Stream.of(Side.values()).flatMap(side -> ROLES.stream().map(role -> Arguments.of(side, role)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("viewers")
    void each_reader_sees_exactly_their_fields(Side side, String role) {
        JsonNode shown = JSON.valueToTree(AmendmentResponse.from(refused(new Viewer(Set.of(side), Set.of(role)))));
        for (String field : fields()) {
            assertThat(shown.has(field)).as("%s for %s %s", field, side, role).isEqualTo(expected(field, side, role));
        }
    }

    @Test
    void the_matrix_names_every_field_and_no_other() {
        assertThat(AmendmentAudience.FIELDS.keySet()).containsExactlyInAnyOrderElementsOf(fields());
    }

    private static AmendmentView refused(Viewer viewer) {
        Amendment amendment = AmendmentFixture.refused();
        return new AmendmentView(
                viewer,
                amendment.id(),
                AmendmentFixture.AGREEMENT,
                amendment.version(),
                amendment.number(),
                amendment.type(),
                amendment.status(),
                amendment.effectiveFrom(),
                amendment.fromSigning(),
                amendment.signing().signBy(),
                amendment.proposedBy(),
                amendment.reason(),
                amendment.changedFields(),
                List.of(),
                AmendmentFixture.CHANGE.after(),
                amendment.amends(),
                amendment.documentHash(),
                amendment.signing().required(),
                amendment.turn(),
                amendment.signatures(),
                amendment.joining(),
                amendment.refusal(),
                amendment.proposedAt(),
                amendment.changedAt());
    }
}
