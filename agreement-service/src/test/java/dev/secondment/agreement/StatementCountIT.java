package dev.secondment.agreement;

import static dev.secondment.agreement.lifecycle.rest.AgreementApi.as;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.command;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.keyed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.agreement.lifecycle.rest.AgreementApi;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * How many statements each operation costs, to the one: settings of row-level security, idempotency key, audit row,
 * outbox and history included. A number that grows with the rows on a page, or by a new read nobody meant, shows here.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StatementCountIT {
    private static final String AGREEMENTS = AgreementApi.AGREEMENTS;

    private final Map<String, Integer> counted = new LinkedHashMap<>();

    @AfterEach
    void uncounted() {
        RestAssured.replaceFiltersWith(java.util.List.of());
    }

    private Response count(String operation, Supplier<Response> request) {
        String name = operation + " " + UUID.randomUUID();
        RestAssured.replaceFiltersWith((specification, answer, context) -> {
            specification.header(CountingDriver.HEADER, name);
            return context.next(specification, answer);
        });
        Response response = request.get();
        RestAssured.replaceFiltersWith(java.util.List.of());
        assertThat(response.statusCode()).as(operation).isBetween(200, 299);
        counted.put(operation, CountingDriver.executedFor(name));
        return response;
    }

    /** A command by this login on the agreement as it stands. */
    private void count(String operation, String login, String id, String command, String body) {
        String etag = AgreementApi.etag(id);
        count(operation, () -> command(Tokens.bearer(login), id, command, body, etag));
    }

    private void countRead(String operation, String path) {
        count(operation, () -> as("acme-hr").get(AGREEMENTS + path));
    }

    @Test
    void from_the_draft_to_the_contract() {
        String id = count(
                        "draft",
                        () -> keyed("acme-hr")
                                .body(AgreementApi.terms().toString())
                                .post(AGREEMENTS))
                .path("id");
        String etag = AgreementApi.etag(id);
        count("patch", () -> AgreementApi.patch("acme-hr", id, "{\"hostRole\":{\"title\":\"Head\"}}", etag));
        count("submit", "acme-hr", id, "submission", "{}");
        count("return", "globex-hr", id, "review-decisions", "{\"decision\":\"RETURN\",\"reason\":\"No.\"}");
        count("submit again", "acme-hr", id, "submission", "{}");
        count("approve", "acme-hr", id, "review-decisions", "{\"decision\":\"APPROVE\"}");
        String signature = "{\"documentHash\":\"" + AgreementApi.hash(id) + "\"}";
        count("sign", "acme-hr", id, "signatures", signature);
        count("sign again", "globex-hr", id, "signatures", signature);
        count("sign last", "acme-e1001", id, "signatures", signature);
        countRead("read", "/" + id);
        countRead("signatures", "/" + id + "/signatures");
        countRead("history", "/" + id + "/history");
        assertThat(counted)
                .isEqualTo(Map.ofEntries(
                        Map.entry("draft", 9),
                        Map.entry("patch", 8),
                        Map.entry("submit", 20),
                        Map.entry("return", 10),
                        Map.entry("submit again", 20),
                        Map.entry("approve", 28),
                        Map.entry("sign", 11),
                        Map.entry("sign again", 11),
                        Map.entry("sign last", 16),
                        Map.entry("read", 3),
                        Map.entry("signatures", 4),
                        Map.entry("history", 3)));
    }

    @Test
    void the_ways_out() {
        String refused = AgreementApi.awaitingSignatures();
        count("refuse", "globex-hr", refused, "signature-refusals", "{\"reason\":\"No.\"}");
        ObjectNode later = AgreementApi.terms();
        later.withObject("/term").put("start", "2099-09-01").put("plannedEnd", "2099-12-31");
        later.putObject("consent").put("language", "en").put("text", "My photo may be in the host's directory.");
        String withdrawn = AgreementApi.signed(later);
        count(
                "withdraw consent",
                () -> keyed("acme-e1001").body("{}").post(AGREEMENTS + "/" + withdrawn + "/consent-withdrawal"));
        count("withdraw", "acme-hr", withdrawn, "withdrawal", "{\"reason\":\"No.\"}");
        assertThat(counted).isEqualTo(Map.of("refuse", 12, "withdraw consent", 10, "withdraw", 10));
    }

    @Test
    void reading_what_belongs_to_a_contract() {
        String id = AgreementApi.signed();
        for (String part : java.util.List.of(
                "versions",
                "versions/1",
                "amendments",
                "extension-requests",
                "conversion-requests",
                "early-terminations",
                "completions",
                "suspensions",
                "compliance",
                "waivers",
                "documents",
                "documents/contract")) {
            countRead(part, "/" + id + "/" + part);
        }
        assertThat(counted)
                .isEqualTo(Map.ofEntries(
                        Map.entry("versions", 3),
                        Map.entry("versions/1", 3),
                        Map.entry("amendments", 3),
                        Map.entry("extension-requests", 4),
                        Map.entry("conversion-requests", 3),
                        Map.entry("early-terminations", 3),
                        Map.entry("completions", 3),
                        Map.entry("suspensions", 5),
                        Map.entry("compliance", 5),
                        Map.entry("waivers", 3),
                        Map.entry("documents", 5),
                        Map.entry("documents/contract", 7)));
    }

    @Test
    void a_page_costs_the_same_whatever_is_on_it() {
        String employee = "C-" + UUID.randomUUID().toString().substring(0, 8);
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/secondee").put("employeeRef", employee);
        for (int i = 0; i < 50; i++) {
            AgreementApi.draft(terms);
        }
        String mine = "?employeeRef=" + employee;
        countRead("list of 1", mine + "&limit=1");
        countRead("list of 50", mine + "&limit=50");
        countRead("search of 50", mine + "&limit=50&q=engineer&side=HOME");
        assertThat(counted).isEqualTo(Map.of("list of 1", 2, "list of 50", 2, "search of 50", 2));
    }
}
