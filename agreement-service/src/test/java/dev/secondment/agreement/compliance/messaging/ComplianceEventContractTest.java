package dev.secondment.agreement.compliance.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.compliance.domain.ComplianceEvent;
import dev.secondment.agreement.lifecycle.messaging.PublishedFacts;
import dev.secondment.agreement.rules.RuleBook;
import dev.secondment.agreement.rules.domain.ShownTo;
import dev.secondment.agreement.rules.domain.Step;
import dev.secondment.agreement.rules.domain.WaivableBy;
import dev.secondment.agreement.terms.domain.TermsFixture;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.test.Contracts;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComplianceEventContractTest {
    private static final UUID ID = UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c001");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    static Stream<ComplianceEvent> events() {
        return Stream.of(
                new ComplianceEvent.Evaluated(
                        ID,
                        UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c0e1"),
                        Step.SIGNATURE,
                        RuleBook.of(TermsFixture.full()).evaluation()),
                new ComplianceEvent.ClauseWaived(
                        ID,
                        UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c0a1"),
                        "CLAUSE_CONFIDENTIALITY",
                        WaivableBy.HR,
                        "Because of the framework contract."),
                formality(ShownTo.PARTIES));
    }

    private static ComplianceEvent.FormalityRecorded formality(ShownTo shownTo) {
        return new ComplianceEvent.FormalityRecorded(
                ID,
                UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c0f1"),
                "POSTING_DECLARATION",
                LocalDate.of(2026, 8, 20),
                shownTo);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_fact_keeps_its_contract_and_tells_no_reason(ComplianceEvent event) {
        NewEvent published = PublishedFacts.publish(ID, new ComplianceEventEncoder(), event);
        JsonNode data = JSON.valueToTree(published.data());
        Contracts.assertMatches(published.type(), data);
        assertThat(data.toString()).doesNotContain("framework").doesNotContain("500.00");
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_was_found_and_waived_stays_with_the_home_employers_hr_and_compliance(ComplianceEvent event) {
        Set<String> audience =
                PublishedFacts.publish(ID, new ComplianceEventEncoder(), event).audience();
        boolean formality = event instanceof ComplianceEvent.FormalityRecorded;
        assertThat(audience)
                .containsExactlyInAnyOrderElementsOf(
                        formality ? Set.of("HOME", "HOST", "SECONDEE") : Set.of("HOME_HR", "HOME_COMPLIANCE"));
    }

    @Test
    void a_formality_that_tells_of_pay_is_not_told_to_the_host() {
        NewEvent published =
                PublishedFacts.publish(ID, new ComplianceEventEncoder(), formality(ShownTo.HOME_AND_SECONDEE));
        assertThat(published.audience()).containsExactlyInAnyOrder("HOME_HR", "HOME_COMPLIANCE");
    }
}
