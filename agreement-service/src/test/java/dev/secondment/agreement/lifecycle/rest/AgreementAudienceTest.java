package dev.secondment.agreement.lifecycle.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.lifecycle.application.AgreementView;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.AgreementFixture;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Refusal;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import dev.secondment.platform.web.StrictJson;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field against every side and role. */
class AgreementAudienceTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictJson().customize(JSON);
    }

    private static final List<String> ROLES =
            List.of("hr", "line-manager", "payroll", "finance", "compliance", "auditor", "partner-api", "secondee");

    /** Top-level fields, and the members that are kept narrower than their part. */
    private static List<String> fields() {
        return Stream.concat(
                        Stream.of(AgreementResponse.class.getRecordComponents())
                                .filter(field -> field.getType() != Terms.class),
                        Stream.of(Terms.class.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }

    private static final List<String> NARROWER_MEMBERS = List.of(
            "secondee.employmentType",
            "secondee.employmentEndDate",
            "secondee.probationEnd",
            "secondee.hostContractFrom",
            "substantivePost.grade",
            "hostRole.grade",
            "hostRole.reportingLines");

    private static final Set<String> HR = Set.of("hr", "partner-api");
    private static final Set<String> PAYMASTERS = Set.of("hr", "payroll", "finance", "partner-api");
    private static final Set<String> BILLING = Set.of("hr", "finance", "partner-api");

    /** The rule in words, written down a second time on purpose. */
    private static boolean expected(String field, Side side, String role) {
        boolean home = side == Side.HOME;
        boolean host = side == Side.HOST;
        boolean person = side == Side.SECONDEE;
        return switch (field) {
            case "compensation" -> person || (home && PAYMASTERS.contains(role));
            case "expenses" -> person || (home && PAYMASTERS.contains(role)) || (host && BILLING.contains(role));
            case "recharge" -> (home || host) && BILLING.contains(role);
            case "consent" -> person || (home && HR.contains(role));
            case "refusal" -> home && HR.contains(role);
            case "references", "review" -> home || host;
            case "secondee.employmentType",
                    "secondee.employmentEndDate",
                    "secondee.probationEnd",
                    "substantivePost.grade" -> home || person;
            // Who employs nobody here sees name, role, dates and availability, and signs.
            case "id",
                    "number",
                    "status",
                    "version",
                    "kind",
                    "destination",
                    "assignmentPattern",
                    "home",
                    "host",
                    "vendor",
                    "client",
                    "secondee",
                    "hostRole",
                    "term",
                    "workingTime",
                    "documentHash",
                    "signatures",
                    "signing",
                    "activation",
                    "createdAt",
                    "changedAt" -> true;
            default -> home || host || person;
        };
    }

    private static List<String> everyField() {
        return Stream.concat(fields().stream(), NARROWER_MEMBERS.stream()).toList();
    }

    private static Stream<Arguments> viewers() {
        return Stream.of(Side.values()).flatMap(side -> ROLES.stream().map(role -> Arguments.of(side, role)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("viewers")
    void each_reader_sees_exactly_their_fields(Side side, String role) {
        JsonNode shown = JSON.valueToTree(AgreementResponse.from(full(new Viewer(Set.of(side), Set.of(role)))));
        for (String field : everyField()) {
            boolean has = !shown.at("/" + field.replace('.', '/')).isMissingNode();
            assertThat(has).as("%s for %s %s", field, side, role).isEqualTo(expected(field, side, role));
        }
    }

    @Test
    void the_matrix_names_every_field_and_no_other() {
        assertThat(AgreementAudience.FIELDS.keySet()).containsExactlyInAnyOrderElementsOf(everyField());
    }

    @Test
    void whoever_stands_nowhere_sees_no_terms() {
        JsonNode shown = JSON.valueToTree(AgreementResponse.from(full(new Viewer(Set.of(), Set.of("hr")))));
        Stream.of(Terms.class.getRecordComponents())
                .forEach(part ->
                        assertThat(shown.has(part.getName())).as(part.getName()).isFalse());
        assertThat(shown.has("refusal")).isFalse();
    }

    @Test
    void a_refused_agreement_shows_the_host_its_status_and_nothing_of_who_or_why() {
        JsonNode shown = JSON.valueToTree(AgreementResponse.from(
                AgreementView.of(AgreementFixture.rejected(), new Viewer(Set.of(Side.HOST), Set.of("hr")))));
        assertThat(shown.get("status").textValue()).isEqualTo("REJECTED");
        assertThat(shown.toString()).doesNotContain("too early");
    }

    /** Every field filled, more than any real agreement has at once. */
    private static AgreementView full(Viewer viewer) {
        AgreementView signing = AgreementView.of(AgreementFixture.awaitingTheLastSignature(), viewer);
        return new AgreementView(
                viewer,
                signing.id(),
                signing.number(),
                AgreementStatus.AWAITING_SIGNATURES,
                signing.version(),
                TermsFixture.full(),
                signing.documentHash(),
                signing.signatures(),
                signing.review(),
                signing.signing(),
                Optional.of(new Refusal(Side.SECONDEE, "too early", AgreementFixture.AUGUST)),
                List.of("PLACEMENT_READY"),
                Optional.empty(),
                Optional.empty(),
                signing.createdAt(),
                signing.changedAt());
    }
}
