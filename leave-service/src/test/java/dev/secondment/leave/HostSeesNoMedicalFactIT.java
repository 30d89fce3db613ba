package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.leave.absence.domain.AbsenceKind;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * After a story with every kind of leave and absence, the host asks for everything that can be asked for: each GET of the
 * API document as JSON and as lines, the event feed, its calendar. Nothing that it is told has a kind, a medical fact, a
 * payroll code, a balance or what the home employer grants; and no field that nobody declared for it.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HostSeesNoMedicalFactIT {
    private static final String NOTE = "broken-leg-4711";
    private static final String DOCUMENT = "AU-4711";
    private static final String WHY = "works-council-4711";
    private static final String GRANTED_AT_HOME = "31.25";
    private static final String A_DAY_COSTS = "4711.47";

    /** Of every list, problem and event envelope. */
    private static final Set<String> ENVELOPES = Set.of(
            "items",
            "next",
            "type",
            "title",
            "status",
            "detail",
            "instance",
            "code",
            "traceId",
            "violations",
            "pointer",
            "id",
            "source",
            "subject",
            "time",
            "aggregateVersion",
            "timeline",
            "effectiveFrom",
            "supersedes",
            "data",
            "cursor",
            "advice",
            "service",
            "allowedTransitions",
            "missing");

    private final Agreement agreement = new Agreement().region("DE-BE").daysPerYear(GRANTED_AT_HOME);
    private final Map<String, Set<String>> ids = new LinkedHashMap<>();
    private final Set<String> answered = new TreeSet<>();

    @Test
    void the_host_is_told_who_is_absent_and_nothing_of_why() {
        everything_happens();
        Map<String, LeaveApi> host = Map.of(
                "manager", HOST_MANAGER,
                "hr", new LeaveApi(Tokens.bearer("globex-hr")),
                "finance", new LeaveApi(Tokens.bearer("globex-finance")),
                "payroll", new LeaveApi(Tokens.of("globex-hr").roles("payroll").sign()),
                "system",
                        new LeaveApi(Tokens.of("globex-hris")
                                .scopes("leave:read", "payroll:read", "events:read")
                                .sign()));

        host.forEach((name, reader) -> {
            operations()
                    .forEach((path, parameters) ->
                            addresses(path).forEach(address -> ask(name, reader, path, address, parameters)));
            for (JsonNode event : reader.feed(agreement)) {
                hold(name + " /v1/events " + event.get("type").textValue(), event, false);
            }
        });
        String calendar = given().get(URI.create(HOST_MANAGER
                                .post("/v1/calendar-feeds", "{\"scope\":\"TEAM\"}")
                                .jsonPath()
                                .getString("url"))
                        .getPath())
                .asString();
        assertThat(calendar).contains("E-1001: absent");
        holdText("calendar", calendar);
        assertThat(answered)
                .contains(
                        "/v1/leave-requests",
                        "/v1/leave-requests/{id}",
                        "/v1/absences",
                        "/v1/absences/{id}",
                        "/v1/cover-cases",
                        "/v1/availability",
                        "/v1/availability/leave-requests",
                        "/v1/payroll-periods",
                        "/v1/payroll-periods/{period}/sheet");
    }

    private void everything_happens() {
        TestClock.set("2026-03-02T08:00:00Z");
        agreement.signed();
        HOME_HR.post("/v1/leave-balances/adjustments", """
                {"agreementId":"%s","leaveYear":2026,"days":"2.5","reason":"%s"}""".formatted(agreement.id, WHY))
                .then()
                .statusCode(201);
        HOME_HR.post("/v1/leave-balances/adjustments", """
                {"agreementId":"%s","kind":"TOIL","leaveYear":2026,"days":"3","reason":"%s"}""".formatted(agreement.id, WHY));
        HOME_HR.post("/v1/leave-enrolments", """
                {"agreementId":"%s","validFrom":"2026-05-01","daysPerYear":"%s","region":"DE-BE","pattern":%s,
                 "dayValue":{"amount":"%s","currency":"EUR"}}""".formatted(
                                agreement.id,
                                GRANTED_AT_HOME,
                                Agreement.week("FULL", "FULL", "FULL", "FULL", "FULL"),
                                A_DAY_COSTS))
                .then()
                .statusCode(201);
        LocalDate monday = LocalDate.of(2026, 5, 4);
        Set<String> granted = new TreeSet<>();
        for (LeaveKind kind : LeaveKind.values()) {
            Response asked =
                    SECONDEE.post("/v1/leave-requests", """
                    {"agreementId":"%s","kind":"%s","from":"%s","to":"%s"}""".formatted(agreement.id, kind, monday, monday.plusDays(1)));
            if (asked.statusCode() == 201) {
                String leave = "/v1/leave-requests/" + asked.jsonPath().getString("id");
                HOST_MANAGER.decide(leave, "AGREE");
                HOME_HR.decide(leave, "APPROVE");
                if (HOME_HR.get(leave).jsonPath().getString("status").equals("APPROVED")) {
                    granted.add(kind.name());
                }
            }
            monday = monday.plusWeeks(1);
        }
        assertThat(granted)
                .contains("ANNUAL", "FAMILY", "BEREAVEMENT", "UNPAID")
                .hasSizeGreaterThan(5);
        String sick = SECONDEE.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-05-05","medicalNote":"%s"}""".formatted(agreement.id, NOTE));
        HOME_HR.change(sick, "certificate", """
                {"from":"2026-05-05","to":"2026-05-06","reference":"%s"}""".formatted(DOCUMENT)).then().statusCode(200);
        HOME_HR.end(sick, "2026-05-06").then().statusCode(200);
        HOME_HR.report("""
                {"agreementId":"%s","kind":"EMERGENCY","firstDay":"2026-08-03"}""".formatted(agreement.id));
        assertThat(HOME_HR.get(sick).asString()).contains(NOTE, DOCUMENT, "SICKNESS");
    }

    private void ask(String name, LeaveApi reader, String path, String address, Map<String, String> parameters) {
        for (String type : List.of("application/json", "text/csv")) {
            RequestSpecification request = reader.call().accept(type);
            parameters.forEach(request::queryParam);
            Response answer = request.get(address);
            String what = name + " " + address + " " + type;
            assertThat(answer.statusCode()).as(what).isLessThan(500);
            if (answer.statusCode() == 200) {
                answered.add(path);
            }
            if (answer.contentType().contains("json")) {
                hold(what, json(answer), path.startsWith("/v1/leave-policies"));
            } else {
                holdText(what, answer.asString());
            }
        }
    }

    /** Every GET of the served document, with the query parameters that it has and that mean something here. */
    private Map<String, Map<String, String>> operations() {
        Map<String, String> known = Map.of(
                "agreementId", agreement.id.toString(),
                "from", "2026-05-04",
                "to", "2026-07-31",
                "asOf", "2026-12-31",
                "period", "2026-05",
                "region", "DE-BE",
                "limit", "200");
        JsonNode document =
                json(given().baseUri(ConfigProvider.getConfig().getValue("test.management.url", String.class))
                        .get("/openapi?format=json"));
        Map<String, Map<String, String>> operations = new LinkedHashMap<>();
        document.get("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            if (get != null) {
                Map<String, String> parameters = new LinkedHashMap<>();
                Stream.concat(
                                stream(get.path("parameters")),
                                stream(path.getValue().path("parameters")))
                        .filter(parameter -> parameter.path("in").asText().equals("query"))
                        .map(parameter -> parameter.get("name").asText())
                        .filter(known::containsKey)
                        .forEach(parameter -> parameters.put(parameter, known.get(parameter)));
                operations.put(path.getKey(), parameters);
            }
        });
        assertThat(operations).hasSizeGreaterThan(15);
        return operations;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        List<JsonNode> nodes = new ArrayList<>();
        list.forEach(nodes::add);
        return nodes.stream();
    }

    /** A path with whatever the home employer, the person or the host itself finds in the list above it. */
    private List<String> addresses(String path) {
        if (!path.contains("{")) {
            return List.of(path);
        }
        String list = path.substring(0, path.indexOf("/{"));
        return ids.computeIfAbsent(list, this::found).stream()
                .map(id -> path.replaceFirst("\\{[^}]*}", id))
                .filter(address -> !address.contains("{"))
                .toList();
    }

    private Set<String> found(String list) {
        Set<String> found = new TreeSet<>(list.endsWith("payroll-periods") ? Set.of("2026-05") : Set.of());
        for (LeaveApi reader : List.of(HOME_HR, SECONDEE, HOST_MANAGER)) {
            Response answer = reader.call()
                    .queryParam("agreementId", agreement.id.toString())
                    .get(list);
            if (answer.statusCode() != 200) {
                answer = reader.get(list);
            }
            if (answer.statusCode() == 200 && answer.contentType().contains("json")) {
                json(answer)
                        .path("items")
                        .forEach(item -> Stream.of("id", "code", "period", "enrolmentId")
                                .map(field -> item.path(field).asText(""))
                                .filter(id -> !id.isEmpty())
                                .findFirst()
                                .ifPresent(found::add));
            }
        }
        return found.stream().limit(40).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    /** @param ownPolicies the rules that the host wrote itself, and the law's, speak of kinds of leave */
    private static void hold(String what, JsonNode answer, boolean ownPolicies) {
        Set<String> names = new TreeSet<>();
        collect(answer, names, ownPolicies);
        names.removeAll(Audiences.hostMayRead());
        names.removeAll(Audiences.EVENT_FIELDS_FOR_ALL_WHO_ARE_TOLD);
        names.removeAll(ENVELOPES);
        assertThat(names)
                .as("fields that nobody declared for the host in %s: %s", what, answer)
                .isEmpty();
        if (!ownPolicies) {
            Set<String> values = new TreeSet<>();
            values(answer, values);
            assertThat(values).as("%s: %s", what, answer).doesNotContainAnyElementsOf(words());
        }
        assertThat(answer.toString()).as(what).doesNotContain(NOTE, DOCUMENT, WHY, GRANTED_AT_HOME, A_DAY_COSTS);
    }

    private static void holdText(String what, String text) {
        List<String> cells = List.of(text.split("[,;:\\s]"));
        assertThat(cells).as(what).doesNotContainAnyElementsOf(words());
        assertThat(text).as(what).doesNotContain(NOTE, DOCUMENT, WHY, GRANTED_AT_HOME, A_DAY_COSTS, "kind", "Kind");
    }

    /** What leave and absences are, and what a payroll makes of them. */
    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (LeaveKind kind : LeaveKind.values()) {
            words.add(kind.name());
            words.add(kind.payrollCode());
        }
        for (AbsenceKind kind : AbsenceKind.values()) {
            words.add(kind.name());
            words.add(kind.payrollCode());
        }
        return words;
    }

    private static void collect(JsonNode node, Set<String> names, boolean ownPolicies) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                names.add(field.getKey());
                if (!(ownPolicies && field.getKey().equals("rules"))) {
                    collect(field.getValue(), names, ownPolicies);
                }
            });
        } else {
            node.forEach(element -> collect(element, names, ownPolicies));
        }
    }

    private static void values(JsonNode node, Set<String> values) {
        if (node.isTextual()) {
            values.add(node.textValue());
        }
        node.forEach(element -> values(element, values));
    }

    private static JsonNode json(Response answer) {
        try {
            return WireJson.MAPPER.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.asString(), e);
        }
    }
}
