package dev.secondment.leave.request.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.leave.WireJson;
import dev.secondment.leave.request.application.LeaveRequestView;
import dev.secondment.leave.request.domain.LeaveFields;
import dev.secondment.leave.request.domain.LeaveFixture;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.terms.domain.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field against every side. */
class LeaveRequestAudienceTest {
    private static final List<String> FIELDS = Arrays.stream(LeaveRequestResponse.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();

    private static JsonNode answerTo(Set<Side> readers) {
        LeaveRequest request = LeaveFixture.submitted();
        return WireJson.of(LeaveRequestResponse.from(new LeaveRequestView(
                readers,
                request.id(),
                request.version(),
                request.agreementId(),
                request.kind(),
                request.span(),
                request.charge(),
                request.recredited(),
                request.segments(),
                request.status(),
                Optional.of(Side.HOST),
                request.route().steps(),
                request.policyOfRecord(),
                request.decisions(),
                Optional.of("reason"),
                Optional.of("changed"),
                request.requestedAt(),
                request.answerDueOn())));
    }

    @Test
    void every_field_has_a_declared_audience() {
        assertThat(LeaveFields.ANSWER.fields().keySet()).containsExactlyInAnyOrderElementsOf(FIELDS);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void a_side_reads_what_is_declared_for_it_and_nothing_else(Side side) {
        JsonNode answer = answerTo(Set.of(side));

        for (String field : FIELDS) {
            assertThat(answer.has(field))
                    .as("%s for %s", field, side)
                    .isEqualTo(LeaveFields.ANSWER.fields().get(field).contains(side));
        }
    }

    @Test
    void the_host_never_reads_the_kind() {
        assertThat(answerTo(Set.of(Side.HOST)).toString()).doesNotContain("ANNUAL");
        assertThat(answerTo(Set.of(Side.HOST, Side.HOME)).toString()).contains("ANNUAL");
    }
}
