package dev.secondment.leave.absence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.leave.WireJson;
import dev.secondment.leave.absence.application.AbsenceView;
import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceFields;
import dev.secondment.leave.absence.domain.AbsenceFixture;
import dev.secondment.leave.absence.domain.AbsenceStatus;
import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field against every side. */
class AbsenceAudienceTest {
    private static final List<String> FIELDS = Arrays.stream(AbsenceResponse.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();

    private static JsonNode answerTo(Side side) {
        Absence absence = AbsenceFixture.in(AbsenceStatus.CERTIFIED);
        return WireJson.of(AbsenceResponse.from(new AbsenceView(
                Set.of(side),
                absence.id(),
                absence.version(),
                absence.agreementId(),
                absence.kind(),
                absence.status(),
                absence.firstDay(),
                absence.expectedReturn(),
                Optional.of(LocalDate.of(2027, 1, 7)),
                absence.certificateDueOn(),
                absence.reportedBy(),
                absence.reportedAt(),
                absence.certificates(),
                absence.settled())));
    }

    @Test
    void every_field_has_a_declared_audience() {
        assertThat(AbsenceFields.ANSWER.fields().keySet()).containsExactlyInAnyOrderElementsOf(FIELDS);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void a_side_reads_what_is_declared_for_it_and_nothing_else(Side side) {
        JsonNode answer = answerTo(side);

        for (String field : FIELDS) {
            assertThat(answer.has(field))
                    .as("%s for %s", field, side)
                    .isEqualTo(AbsenceFields.ANSWER.fields().get(field).contains(side));
        }
    }

    @Test
    void the_host_reads_absent_and_no_medical_fact() {
        JsonNode answer = answerTo(Side.HOST);

        assertThat(answer.get("view").textValue()).isEqualTo("absent");
        assertThat(answer.toString()).doesNotContain("SICKNESS", "CERTIFIED", "AU-1", "2027-01-08T");
        assertThat(answerTo(Side.HOME).get("view").textValue()).isEqualTo("full");
    }
}
