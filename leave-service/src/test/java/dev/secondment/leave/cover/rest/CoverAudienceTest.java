package dev.secondment.leave.cover.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.leave.WireJson;
import dev.secondment.leave.cover.application.CoverView;
import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverFacts;
import dev.secondment.leave.cover.domain.CoverFields;
import dev.secondment.leave.cover.domain.CoverFixture;
import dev.secondment.leave.cover.domain.CoverReader;
import dev.secondment.leave.cover.domain.CoverStatus;
import dev.secondment.leave.cover.domain.Escalation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field of a cover case against everybody who reads one. */
class CoverAudienceTest {
    private static final List<String> FIELDS = names(CoverCaseResponse.class);
    private static final List<String> OF_SLOT = names(CoverCaseResponse.SlotResponse.class);
    private static final List<String> OF_OFFER = names(CoverCaseResponse.OfferResponse.class);

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }

    private static JsonNode answerTo(CoverReader reader) {
        CoverCase found = CoverFixture.in(CoverStatus.ACCEPTED);
        CoverFacts facts = found.facts();
        CoverFacts escalated = new CoverFacts(
                facts.id(),
                facts.version(),
                facts.agreementId(),
                facts.absenceId(),
                facts.place(),
                facts.status(),
                facts.firstDay(),
                facts.expectedReturn(),
                facts.hostTold(),
                facts.knownTo(),
                facts.absenceOver(),
                facts.openedAt(),
                facts.answerDueOn(),
                Optional.of(Escalation.HOST),
                facts.slots(),
                facts.offers(),
                facts.invitations());
        return WireJson.of(CoverCaseResponse.from(new CoverView(
                escalated,
                Set.of(reader),
                reader == CoverReader.CANDIDATE ? Optional.of(CoverFixture.person("G-2")) : Optional.empty())));
    }

    @Test
    void every_field_has_a_declared_audience() {
        assertThat(CoverFields.CASE.fields().keySet()).containsExactlyInAnyOrderElementsOf(FIELDS);
        assertThat(CoverFields.SLOT.fields().keySet()).containsExactlyInAnyOrderElementsOf(OF_SLOT);
        assertThat(CoverFields.OFFER.fields().keySet()).containsExactlyInAnyOrderElementsOf(OF_OFFER);
    }

    @ParameterizedTest
    @EnumSource(CoverReader.class)
    void a_reader_reads_what_is_declared_and_nothing_else(CoverReader reader) {
        JsonNode answer = answerTo(reader);

        hold(answer, FIELDS, CoverFields.CASE, reader);
        hold(answer.at("/slots/0"), OF_SLOT, CoverFields.SLOT, reader);
        hold(answer.at("/offers/0"), OF_OFFER, CoverFields.OFFER, reader);
    }

    private static void hold(JsonNode part, List<String> fields, CoverFields declared, CoverReader reader) {
        for (String field : fields) {
            assertThat(part.has(field))
                    .as("%s for %s", field, reader)
                    .isEqualTo(declared.fields().get(field).contains(reader));
        }
    }

    @Test
    void who_was_asked_reads_of_no_other_person_and_of_no_absence() {
        JsonNode answer = answerTo(CoverReader.CANDIDATE);

        assertThat(answer.toString()).doesNotContain("G-1", "E-1001", "absence", "firstDay", "expectedReturn");
        assertThat(answer.get("view").textValue()).isEqualTo("offer");
        assertThat(answer.at("/slots/0/state").textValue()).isEqualTo("COVERED");
        assertThat(answer.at("/offers/0/answer").textValue()).isEqualTo("PENDING");
    }
}
