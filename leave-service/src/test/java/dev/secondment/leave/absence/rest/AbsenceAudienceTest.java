package dev.secondment.leave.absence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.leave.WireJson;
import dev.secondment.leave.absence.application.AbsenceView;
import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceFields;
import dev.secondment.leave.absence.domain.AbsenceFixture;
import dev.secondment.leave.absence.domain.AbsenceReader;
import dev.secondment.leave.absence.domain.AbsenceStatus;
import dev.secondment.leave.absence.domain.Certificate;
import dev.secondment.leave.absence.domain.LongAbsenceDecision;
import dev.secondment.leave.absence.domain.LongTerm;
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

    private static final List<String> OF_CERTIFICATE = Arrays.stream(
                    AbsenceResponse.CertificateResponse.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();

    private static JsonNode answerTo(AbsenceReader reader) {
        Absence absence = AbsenceFixture.in(AbsenceStatus.CERTIFIED);
        Certificate valid = absence.certificates().getFirst();
        Certificate withdrawn = new Certificate(
                valid.id(),
                valid.agreementId(),
                valid.from(),
                valid.to(),
                valid.reference(),
                valid.receivedAt(),
                AbsenceFixture.NOON);
        absence.end(AbsenceFixture.evening("2027-01-07"), AbsenceFixture.PLACEMENT_END);
        return WireJson.of(AbsenceResponse.from(new AbsenceView(
                Set.of(reader),
                absence.id(),
                absence.version(),
                absence.agreementId(),
                absence.kind(),
                absence.status(),
                absence.span(),
                absence.reported(),
                absence.certificateWatch().dueOn(),
                List.of(withdrawn),
                Optional.of(new LongTerm(
                        LocalDate.of(2027, 2, 16),
                        LocalDate.of(2027, 3, 2),
                        LongAbsenceDecision.HOLD,
                        AbsenceFixture.NOON)),
                absence.settled())));
    }

    @Test
    void every_field_has_a_declared_audience() {
        assertThat(AbsenceFields.ANSWER.fields().keySet()).containsExactlyInAnyOrderElementsOf(FIELDS);
        assertThat(AbsenceFields.CERTIFICATE.fields().keySet()).containsExactlyInAnyOrderElementsOf(OF_CERTIFICATE);
    }

    @ParameterizedTest
    @EnumSource(AbsenceReader.class)
    void a_reader_reads_what_is_declared_and_nothing_else(AbsenceReader reader) {
        JsonNode answer = answerTo(reader);

        for (String field : FIELDS) {
            assertThat(answer.has(field))
                    .as("%s for %s", field, reader)
                    .isEqualTo(AbsenceFields.ANSWER.fields().get(field).contains(reader));
        }
        if (answer.has("certificates")) {
            for (String field : OF_CERTIFICATE) {
                assertThat(answer.at("/certificates/0").has(field))
                        .as("%s of a certificate for %s", field, reader)
                        .isEqualTo(AbsenceFields.CERTIFICATE.fields().get(field).contains(reader));
            }
        }
    }

    @Test
    void the_host_reads_absent_and_no_medical_fact() {
        JsonNode answer = answerTo(AbsenceReader.HOST);

        assertThat(answer.get("view").textValue()).isEqualTo("absent");
        assertThat(answer.toString()).doesNotContain("SICKNESS", "CLOSED", "AU-1", "doctor", "HOLD");
        assertThat(answerTo(AbsenceReader.HOME).get("view").textValue()).isEqualTo("full");
    }

    @Test
    void medical_facts_are_between_the_person_and_home_hr() {
        for (AbsenceReader outsider : List.of(AbsenceReader.HOME, AbsenceReader.HOST)) {
            assertThat(answerTo(outsider).toString()).doesNotContain("AU-1", "doctor");
        }
        for (AbsenceReader insider : List.of(AbsenceReader.HOME_HR, AbsenceReader.SECONDEE)) {
            assertThat(answerTo(insider).toString()).contains("AU-1", "doctor");
        }
    }
}
