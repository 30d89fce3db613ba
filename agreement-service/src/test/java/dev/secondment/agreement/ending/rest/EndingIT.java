package dev.secondment.agreement.ending.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.agreement.ending.application.PassCompletions;
import dev.secondment.agreement.ending.application.PassEarlyEnds;
import dev.secondment.agreement.lifecycle.application.ActivateDueAgreements;
import dev.secondment.agreement.lifecycle.application.DatedStep;
import dev.secondment.agreement.lifecycle.application.EndDueAgreements;
import dev.secondment.agreement.lifecycle.rest.AgreementApi;
import dev.secondment.agreement.suspension.application.RemindOfReview;
import dev.secondment.platform.data.SystemWork;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.TestKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Running secondments brought to an earlier end, and halted, as their parties do it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EndingIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    ActivateDueAgreements activate;

    @Inject
    EndDueAgreements end;

    @Inject
    PassEarlyEnds passEarlyEnds;

    @Inject
    PassCompletions passCompletions;

    @Inject
    RemindOfReview remindOfReview;

    @AfterEach
    void back_to_the_present() {
        TestClock.set(Clock.systemUTC().instant().toString());
    }

    private static void today(String day) {
        TestClock.set(day + "T10:00:00Z");
    }

    private static void night(DatedStep step, String id) {
        SystemWork.run("dated-work", () -> step.handle(UUID.fromString(id)));
    }

    /** Signed in August, running since September, looked at on 5 October 2026. */
    private String running(String mergePatch) throws Exception {
        today("2026-08-03");
        ObjectNode terms = AgreementApi.terms();
        JSON.readerForUpdating(terms.withObject("notice"))
                .readValue("{\"immediateGrounds\":[\"AGREEMENT_BREACH\"],\"paymentInLieu\":true}");
        terms.setAll((ObjectNode) JSON.readTree(mergePatch));
        String id = AgreementApi.signed(terms);
        TestKafka.publish(
                "secondment.placement.v1", id, 1, "secondment.placement.ready.v1", "{\"agreementId\":\"" + id + "\"}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> AgreementApi.read("acme-hr", id).then().body("activation.missing", empty()));
        today("2026-09-01");
        night(activate, id);
        today("2026-10-05");
        status(id, "ACTIVE");
        return id;
    }

    private static void status(String id, String status) {
        AgreementApi.read("acme-hr", id).then().body("status", equalTo(status));
    }

    private static String path(String id) {
        return "/v1/agreements/" + id + "/early-terminations";
    }

    private static Response propose(String login, String id, String body) {
        return AgreementApi.keyed(login).body(body).post(path(id));
    }

    private static String proposed(String login, String id, String body) {
        return propose(login, id, body).then().statusCode(201).extract().path("id");
    }

    /** A command on the early termination or completion as it stands. */
    private static Response command(String login, String resource, String command, String body) {
        String etag = AgreementApi.as("acme-hr")
                .get(resource)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return AgreementApi.keyed(login).header("If-Match", etag).body(body).post(resource + "/" + command);
    }

    private static List<JsonNode> told(String id) throws IOException {
        List<JsonNode> told = new ArrayList<>();
        for (var event : TestKafka.read("secondment.agreement.v1", id)) {
            told.add(JSON.readTree(event.value()));
        }
        return told;
    }

    private static List<String> changes(String id) {
        return AgreementApi.as("acme-hr")
                .get("/v1/agreements/" + id + "/history")
                .then()
                .extract()
                .path("items.change");
    }

    @Test
    void the_hosts_notice_runs_out_and_ends_the_secondment() throws Exception {
        String id = running("{}");
        AgreementApi.keyed("globex-manager")
                .queryParam("dryRun", true)
                .body(EndingExamples.NOTICE)
                .post(path(id))
                .then()
                .statusCode(200)
                .body("basis", equalTo("NOTICE"))
                .body("earliestEnd", equalTo("2026-11-02"))
                .body("lastDay", equalTo("2026-11-02"))
                .body("consequences", hasItem(hasEntry("code", "ALLOWANCES_STOP")))
                .body("consequences.find { it.code == 'RETURN_PLAN_DUE' }.on", equalTo("2026-10-05"));
        AgreementApi.as("acme-hr").get(path(id)).then().statusCode(200).body("items", empty());

        String termination = proposed("globex-manager", id, EndingExamples.NOTICE);
        propose("acme-hr", id, "{\"ground\":\"HOME_RECALL\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("ending-open-already"))
                .body("conflictsWith", equalTo(termination));
        String resource = path(id) + "/" + termination;
        AgreementApi.keyed("acme-hr")
                .body("{}")
                .post(resource + "/acknowledgement")
                .then()
                .statusCode(428);
        AgreementApi.keyed("acme-hr")
                .header("If-Match", "\"7\"")
                .body("{}")
                .post(resource + "/acknowledgement")
                .then()
                .statusCode(412);
        command("acme-hr", resource, "acknowledgement", EndingExamples.ACKNOWLEDGE)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("PROPOSED"));
        status(id, "ACTIVE");
        command("acme-e1001", resource, "acknowledgement", EndingExamples.ACKNOWLEDGE)
                .then()
                .statusCode(200)
                .body("status", equalTo("NOTICE_RUNNING"))
                .body("answers.party", contains("HOME", "SECONDEE"));
        status(id, "ENDING");

        today("2026-11-02");
        night(end, id);
        status(id, "ENDING");
        today("2026-11-03");
        night(end, id);
        night(passEarlyEnds, id);
        status(id, "ENDED");
        AgreementApi.as("globex-hr").get(resource).then().body("status", equalTo("EFFECTIVE"));
        assertThat(changes(id))
                .endsWith(
                        "EARLY_TERMINATION_PROPOSED",
                        "EARLY_TERMINATION_ACKNOWLEDGED",
                        "EARLY_TERMINATION_NOTICE_STARTED",
                        "ENDING",
                        "ENDED");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(id))
                        .anyMatch(data -> data.path("cause").asText().equals("EARLY_TERMINATION")
                                && data.path("lastDay").asText().equals("2026-11-02")
                                && data.path("plannedEnd").asText().equals("2027-02-28"))
                        .anyMatch(data -> data.path("actualEnd").asText().equals("2026-11-02"))
                        .noneMatch(data -> data.toString().contains("sooner than planned")));
    }

    @Test
    void the_letter_names_a_long_illness_to_home_hr_and_the_person_alone() throws Exception {
        String id = running("{}");
        String resource = path(id) + "/" + proposed("globex-hr", id, "{\"ground\":\"LONG_ILLNESS\"}");
        command("acme-hr", resource, "acknowledgement", EndingExamples.ACKNOWLEDGE)
                .then()
                .statusCode(200);
        command("acme-e1001", resource, "acknowledgement", EndingExamples.ACKNOWLEDGE)
                .then()
                .statusCode(200)
                .body("status", equalTo("NOTICE_RUNNING"));
        status(id, "ENDING");

        for (String reader : List.of("acme-hr", "acme-e1001")) {
            assertThat(letter(reader, id)).as(reader).contains("2 November 2026", "(long illness)");
        }
        for (String reader : List.of("acme-manager", "acme-payroll")) {
            assertThat(letter(reader, id))
                    .as(reader)
                    .contains("2 November 2026")
                    .doesNotContain("illness");
        }
    }

    private static String letter(String login, String id) {
        return AgreementApi.as(login)
                .queryParam("language", "EN")
                .queryParam("format", "HTML")
                .get("/v1/agreements/" + id + "/documents/early-end-letter")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void the_persons_wish_is_agreed_by_all_and_called_off_by_all() throws Exception {
        String id = running("{}");
        String termination = proposed(
                "acme-e1001",
                id,
                "{\"ground\":\"EMPLOYEE_REQUEST\",\"lastDay\":\"2026-10-16\",\"reason\":\"My mother is ill.\"}");
        String resource = path(id) + "/" + termination;
        AgreementApi.as("acme-hr").get(resource).then().body("reason", equalTo("My mother is ill."));
        AgreementApi.as("acme-e1001").get(resource).then().body("reason", equalTo("My mother is ill."));
        for (String other : List.of("globex-hr", "globex-manager", "acme-manager")) {
            AgreementApi.as(other).get(resource).then().statusCode(200).body("reason", nullValue());
        }
        AgreementApi.as("initech-hr").get(resource).then().statusCode(404);
        AgreementApi.as("initech-hr").get(path(id)).then().statusCode(404);
        command("acme-payroll", resource, "decisions", EndingExamples.AGREE)
                .then()
                .statusCode(403);
        command("acme-e1001", resource, "decisions", EndingExamples.AGREE)
                .then()
                .statusCode(409)
                .body("code", equalTo("ending-own-proposal"));
        command("acme-manager", resource, "decisions", EndingExamples.AGREE)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"));
        command("globex-manager", resource, "decisions", EndingExamples.AGREE)
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"));
        status(id, "ENDING");
        command("acme-e1001", resource, "withdrawal", EndingExamples.WITHDRAW)
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"));
        command("acme-manager", resource, "withdrawal", EndingExamples.WITHDRAW)
                .then()
                .statusCode(200);
        command("globex-manager", resource, "withdrawal", EndingExamples.WITHDRAW)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        today("2026-10-17");
        night(end, id);
        status(id, "ENDING");
        today("2027-03-01");
        night(end, id);
        status(id, "ENDED");
    }

    @Test
    void home_ends_at_once_for_a_listed_ground_only_and_overtakes_a_notice_that_is_running() throws Exception {
        String id = running("{}");
        propose("acme-hr", id, "{\"ground\":\"MISCONDUCT\",\"immediate\":true}")
                .then()
                .statusCode(422)
                .body("code", equalTo("ending-ground-not-immediate"))
                .body("immediateGrounds", contains("AGREEMENT_BREACH"));
        String notice = proposed("acme-hr", id, "{\"ground\":\"HOME_RECALL\"}");
        today("2026-10-13");
        night(passEarlyEnds, id);
        AgreementApi.as("acme-hr").get(path(id) + "/" + notice).then().body("status", equalTo("NOTICE_RUNNING"));
        propose("acme-manager", id, EndingExamples.IMMEDIATE)
                .then()
                .statusCode(201)
                .body("status", equalTo("IMMEDIATE"))
                .body("lastDay", equalTo("2026-10-13"));
        AgreementApi.as("acme-hr").get(path(id) + "/" + notice).then().body("status", equalTo("WITHDRAWN"));
        AgreementApi.as("globex-hr").get(path(id)).then().body("items.status", contains("IMMEDIATE", "WITHDRAWN"));
        today("2026-10-14");
        night(end, id);
        status(id, "ENDED");
    }

    @Test
    void notice_for_a_day_on_which_it_ends_anyway_is_off() throws Exception {
        String id = running("{}");
        String notice = proposed("globex-manager", id, EndingExamples.NOTICE);
        String offers = "/v1/agreements/" + id + "/conversion-requests";
        String offer = offers + "/"
                + AgreementApi.keyed("globex-hr")
                        .body("{\"contractStart\": \"2026-11-03\", \"post\": {\"title\": \"Lead engineer\"}}")
                        .post(offers)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        AgreementApi.advanceOffer("acme-e1001", offer, "acceptance", "{}");
        AgreementApi.advanceOffer("acme-hr", offer, "release", "{}");
        AgreementApi.advanceOffer("globex-hr", offer, "contract", "{\"reference\": \"GLX-118\"}");
        status(id, "ENDING");

        today("2026-10-13");
        night(passEarlyEnds, id);

        AgreementApi.as("acme-hr").get(path(id) + "/" + notice).then().body("status", equalTo("WITHDRAWN"));
        AgreementApi.read("acme-hr", id).then().body("status", equalTo("ENDING"));
        propose("acme-hr", id, EndingExamples.IMMEDIATE).then().statusCode(201).body("lastDay", equalTo("2026-10-13"));
    }

    @Test
    void a_vendor_learns_of_a_halt_and_of_the_end_but_not_why() throws Exception {
        String id = running("""
                {"destination": "VENDOR_PROJECT",
                 "vendor": {"organizationId": "0190a000-0000-7000-8000-000000001e17", "legalName": "Initech Ltd"}}
                """);
        AgreementApi.command(
                        "acme-hr", id, "suspension", "{\"reasonCode\":\"LONG_ABSENCE\",\"reviewOn\":\"2026-10-12\"}")
                .then()
                .statusCode(200);
        AgreementApi.command("acme-hr", id, "resumption", "{}").then().statusCode(200);
        propose("acme-manager", id, EndingExamples.IMMEDIATE).then().statusCode(201);
        today("2026-10-06");
        night(end, id);
        status(id, "ENDED");

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(fed("globex-hr", id, "suspended").path("reasonCode").asText())
                    .isEqualTo("LONG_ABSENCE");
            assertThat(fed("globex-hr", id, "ending").path("ground").asText()).isEqualTo("AGREEMENT_BREACH");
            assertThat(fed("globex-hr", id, "ended").has("returnOutcome")).isTrue();
            assertThat(names(fed("initech-hr", id, "suspended")))
                    .containsExactlyInAnyOrder("agreementId", "effectiveFrom");
            assertThat(names(fed("initech-hr", id, "ending")))
                    .containsExactlyInAnyOrder("agreementId", "plannedEnd", "lastDay", "cause");
            assertThat(names(fed("initech-hr", id, "ended"))).containsExactlyInAnyOrder("agreementId", "actualEnd");
        });
    }

    private static List<String> names(JsonNode data) {
        return data.properties().stream().map(Map.Entry::getKey).toList();
    }

    /** The data of the agreement's one event of that type in the feed of that reader. */
    private static JsonNode fed(String login, String id, String type) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        String after = null;
        do {
            var request = AgreementApi.as(login);
            JsonNode page = JSON.readTree((after == null ? request : request.queryParam("after", after))
                    .get("/v1/events")
                    .asString());
            for (JsonNode event : page.path("items")) {
                if (event.path("subject").asText().equals(id)
                        && event.path("type").asText().equals("secondment.agreement." + type + ".v1")) {
                    found.add(event.path("data"));
                }
            }
            after = page.path("next").textValue();
        } while (after != null);
        assertThat(found).as(type).hasSize(1);
        return found.getFirst();
    }

    @Test
    void a_host_removes_the_person_and_home_decides_the_end() throws Exception {
        String id = running("{}");
        String termination = proposed("globex-hr", id, EndingExamples.IMMEDIATE);
        String resource = path(id) + "/" + termination;
        status(id, "SUSPENDED");
        AgreementApi.as("globex-hr")
                .get("/v1/agreements/" + id + "/suspensions")
                .then()
                .body("items.reasonCode", contains("REMOVAL_FROM_SITE"))
                .body("items.reviewOn", contains("2026-10-12"));
        command("acme-e1001", resource, "decisions", EndingExamples.AGREE)
                .then()
                .statusCode(403)
                .body("code", equalTo("ending-home-decides"));
        command("acme-hr", resource, "decisions", "{\"decision\":\"AGREE\",\"lastDay\":\"2026-10-09\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("IMMEDIATE"))
                .body("lastDay", equalTo("2026-10-09"));
        status(id, "ENDING");
        today("2026-10-10");
        night(end, id);
        night(passEarlyEnds, id);
        status(id, "ENDED");
        AgreementApi.as("acme-hr").get(resource).then().body("status", equalTo("EFFECTIVE"));
    }

    private static final String TASK = """
            {"term": {"start": "2026-09-01", "endMode": "TASK_COMPLETION", "longStopDate": "2027-06-30",
                      "completionCriteria": [{"code": "GO_LIVE", "text": "The platform is in production."}]}}
            """;

    @Test
    void silence_accepts_a_done_task_once_however_many_replicas_notice_it_late() throws Exception {
        String id = running(TASK);
        today("2026-11-06");
        String path = "/v1/agreements/" + id + "/completions";
        AgreementApi.keyed("globex-hr")
                .body("{\"completedOn\":\"2026-11-05\",\"criteria\":[{\"code\":\"PARTY\",\"evidence\":\"cake\"}]}")
                .post(path)
                .then()
                .statusCode(422)
                .body("missing", contains("GO_LIVE"))
                .body("violations.pointer", containsInAnyOrder("/criteria/0/code", "/criteria"));
        AgreementApi.keyed("acme-hr")
                .body(EndingExamples.COMPLETION)
                .post(path)
                .then()
                .statusCode(403);
        Response submitted = AgreementApi.keyed("globex-manager")
                .body(EndingExamples.COMPLETION)
                .post(path);
        submitted.then().statusCode(201).body("objectBy", equalTo("2026-11-16"));
        String resource = path + "/" + submitted.path("id");
        AgreementApi.keyed("globex-manager")
                .body(EndingExamples.COMPLETION)
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("ending-open-already"));
        command("acme-hr", resource, "decisions", EndingExamples.ACCEPT)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("SUBMITTED"));
        today("2026-11-16");
        night(passCompletions, id);
        status(id, "ACTIVE");
        today("2026-11-20");
        List<Callable<Boolean>> replicas = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            replicas.add(() -> {
                night(passCompletions, id);
                return true;
            });
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> replica : pool.invokeAll(replicas)) {
                assertThat(replica.get()).isTrue();
            }
        }
        AgreementApi.as("acme-e1001")
                .get(resource)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("acceptedOn", equalTo("2026-11-16"));
        assertThat(changes(id)).endsWith("COMPLETION_SUBMITTED", "COMPLETION_ACCEPTED", "ENDING");
        assertThat(changes(id)).containsOnlyOnce("COMPLETION_ACCEPTED").containsOnlyOnce("ENDING");
        status(id, "ENDING");
        today("2026-12-14");
        night(end, id);
        status(id, "ENDING");
        today("2026-12-15");
        night(end, id);
        status(id, "ENDED");
    }

    @Test
    void the_long_stop_ends_what_is_disputed() throws Exception {
        String id = running(TASK);
        today("2027-05-03");
        String path = "/v1/agreements/" + id + "/completions";
        String resource = path + "/"
                + AgreementApi.keyed("globex-hr")
                        .body(EndingExamples.COMPLETION)
                        .post(path)
                        .path("id");
        command("acme-manager", resource, "decisions", EndingExamples.OBJECT)
                .then()
                .statusCode(200)
                .body("status", equalTo("DISPUTED"))
                .body("objection", equalTo("The handover to operations is still open."));
        String again = path + "/"
                + AgreementApi.keyed("globex-hr")
                        .body(
                                "{\"completedOn\":\"2027-05-03\",\"criteria\":[{\"code\":\"GO_LIVE\",\"evidence\":\"x\"}]}")
                        .post(path)
                        .path("id");
        today("2027-07-01");
        night(end, id);
        night(passCompletions, id);
        status(id, "ENDED");
        AgreementApi.as("acme-hr").get(again).then().body("status", equalTo("LAPSED"));
        AgreementApi.as("acme-hr").get(path).then().body("items", hasSize(2));
    }

    @Test
    void home_hr_halts_is_reminded_once_and_lets_it_go_on() throws Exception {
        String id = running("{}");
        String halt = "{\"reasonCode\":\"PERMIT_GAP\",\"reviewOn\":\"2026-10-12\"}";
        AgreementApi.command("globex-hr", id, "suspension", halt).then().statusCode(403);
        AgreementApi.command("acme-hr", id, "suspension", "{\"reasonCode\":\"STRIKE\",\"reviewOn\":\"2026-10-05\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("suspension-review-day"));
        AgreementApi.command("acme-hr", id, "resumption", "{}").then().statusCode(409);
        String etag = AgreementApi.command("acme-hr", id, "suspension", halt)
                .then()
                .statusCode(200)
                .body("since", equalTo("2026-10-05"))
                .extract()
                .header("ETag");
        assertThat(AgreementApi.etag(id)).isEqualTo(etag);
        status(id, "SUSPENDED");
        today("2026-10-14");
        for (int i = 0; i < 3; i++) {
            night(remindOfReview, id);
        }
        assertThat(changes(id)).containsOnlyOnce("SUSPENSION_REVIEW_DUE");
        AgreementApi.command("acme-hr", id, "suspension", "{\"reasonCode\":\"PERMIT_GAP\",\"reviewOn\":\"2026-11-02\"}")
                .then()
                .statusCode(200);
        AgreementApi.command("acme-hr", id, "resumption", "{}")
                .then()
                .statusCode(200)
                .body("overSince", equalTo("2026-10-14"));
        status(id, "ACTIVE");
        AgreementApi.as("acme-e1001")
                .get("/v1/agreements/" + id + "/suspensions")
                .then()
                .body("items.reviewOn", contains("2026-11-02", "2026-10-12"));
        assertThat(changes(id)).endsWith("SUSPENDED", "SUSPENSION_REVIEW_DUE", "SUSPENDED", "RESUMED");
    }

    @Test
    void ten_at_once_propose_one() throws Exception {
        String id = running("{}");
        List<Callable<Integer>> callers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String login = i % 2 == 0 ? "acme-hr" : "globex-hr";
            String ground = i % 2 == 0 ? "HOME_RECALL" : "HOST_REQUEST";
            callers.add(
                    () -> propose(login, id, "{\"ground\":\"" + ground + "\"}").statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> answer : pool.invokeAll(callers)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void the_database_itself_refuses_a_second_open_one_and_a_rewritten_answer() throws Exception {
        String id = running("{}");
        String termination = proposed("acme-hr", id, "{\"ground\":\"HOME_RECALL\"}");
        command("globex-hr", path(id) + "/" + termination, "acknowledgement", "{}")
                .then()
                .statusCode(200);
        try (Connection superuser = RealServers.asSuperuser();
                Statement statement = superuser.createStatement()) {
            assertThatThrownBy(() -> statement.execute("""
                    INSERT INTO early_termination SELECT gen_random_uuid(), agreement_id, 0, status, proposer, ground, basis,
                        notice_given_on, earliest_end, last_day, acknowledge_by, payment_in_lieu, reason, proposed_by,
                        proposed_at, contest_reason, due_at FROM early_termination WHERE id = '%s'
                    """.formatted(termination)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("ux_early_termination_open");
            assertThatThrownBy(() -> statement.execute(
                            "UPDATE early_termination_answer SET kind = 'AGREED' WHERE early_termination_id = '"
                                    + termination + "'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }
}
