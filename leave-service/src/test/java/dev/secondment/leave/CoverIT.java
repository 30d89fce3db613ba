package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.STRANGER;
import static dev.secondment.leave.LeaveApi.sickness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cover: asked for, taken by the first who says yes, and told to each as much as concerns them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CoverIT {
    private static final LeaveApi HOST_HR = new LeaveApi(Tokens.bearer("globex-hr"));
    private static final LeaveApi HOME_MANAGER = new LeaveApi(Tokens.bearer("acme-manager"));

    /** The team of this test alone: pools outlive tests. */
    private final String suffix = UUID.randomUUID().toString().substring(0, 8);

    private final LeaveApi first = colleague("G-1-" + suffix);
    private final LeaveApi second = colleague("G-2-" + suffix);

    @BeforeEach
    void it_is_june_2026() {
        TestClock.set("2026-06-08T06:00:00Z");
    }

    private static LeaveApi colleague(String ref) {
        return new LeaveApi(Tokens.of("globex-hr")
                .subject(UUID.randomUUID().toString())
                .roles("secondee")
                .employee(ref)
                .sign());
    }

    private String member(Agreement agreement, String ref, String standing, String organization) {
        return """
                {"person":{"organizationId":"%s","employeeRef":"%s"},"standing":"%s","agreementId":"%s","skills":["JAVA"]}""".formatted(organization, ref, standing, agreement.id);
    }

    private String caseOf(Agreement agreement) {
        return "/v1/cover-cases/"
                + HOST_MANAGER
                        .get("/v1/cover-cases?agreementId=" + agreement.id)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .extract()
                        .path("items[0].id");
    }

    /** Ill on Monday and Tuesday, two of the host's people in the pool. */
    private Agreement covered() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        SECONDEE.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-06-08","expectedReturn":"2026-06-10"}""".formatted(agreement.id));
        HOST_MANAGER
                .post("/v1/cover-pool-members", member(agreement, "G-2-" + suffix, "TEAM", Tokens.GLOBEX))
                .then()
                .statusCode(201);
        HOST_MANAGER
                .post("/v1/cover-pool-members", member(agreement, "G-1-" + suffix, "DEPUTY", Tokens.GLOBEX))
                .then()
                .statusCode(201);
        return agreement;
    }

    @Test
    void a_broadcast_has_one_winner_who_learns_nothing_of_the_absence() throws Exception {
        Agreement agreement = covered();
        String found = caseOf(agreement);
        HOST_MANAGER
                .get(found + "/candidates?skill=JAVA")
                .then()
                .statusCode(200)
                .body("employeeRef", contains("G-1-" + suffix, "G-2-" + suffix))
                .body("available", contains(true, true))
                .body("[0].notKnown", contains("AWAY", "REST", "WEEKLY_HOURS"));
        first.get(found).then().statusCode(404).body("code", equalTo("cover-unknown"));
        HOST_MANAGER
                .post(found + "/offers", "{\"mode\":\"BROADCAST\",\"expiresAt\":\"2026-06-08T16:00:00Z\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("OFFERED"))
                .body("slots", hasSize(4))
                .body("offers[0].asked", hasSize(2));

        List<Integer> answers = atOnce(List.of(
                () -> first.post(found + "/acceptances", "{}").statusCode(),
                () -> second.post(found + "/acceptances", "{}").statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        LeaveApi winner = answers.getFirst() == 200 ? first : second;
        LeaveApi loser = answers.getFirst() == 200 ? second : first;
        loser.post(found + "/acceptances", "{}").then().statusCode(409).body("code", equalTo("cover-already-filled"));
        HOST_MANAGER
                .get(found)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("slots.state", contains("COVERED", "COVERED", "COVERED", "COVERED"));
        winner.get(found)
                .then()
                .statusCode(200)
                .body("view", equalTo("offer"))
                .body("slots.state", contains("YOURS", "YOURS", "YOURS", "YOURS"))
                .body("offers[0].answer", equalTo("ACCEPTED"))
                .body("$", not(hasKey("absenceId")))
                .body("$", not(hasKey("agreementId")))
                .body("$", not(hasKey("firstDay")));
        assertThat(loser.get("/v1/cover-cases").asString()).doesNotContain("coveredBy", "E-1001", "absence");
        for (LeaveApi asked : List.of(winner, loser)) {
            List<JsonNode> feed = asked.feed(agreement);
            assertThat(feed)
                    .extracting(event -> event.get("type").textValue())
                    .containsExactly("secondment.leave.cover-requested.v1", "secondment.leave.cover-request-closed.v1");
            assertThat(feed.toString()).doesNotContain("absenceId", "SICKNESS", "E-1001", "firstDay");
            asked.get("/v1/absences?agreementId=" + agreement.id).then().body("items", hasSize(0));
            asked.get("/v1/leave-balances?agreementId=" + agreement.id).then().statusCode(404);
        }
        assertThat(HOME_HR.feed(agreement))
                .extracting(event -> event.get("type").textValue())
                .contains("secondment.leave.cover-offered.v1", "secondment.leave.cover-arranged.v1");
        assertThat(Events.of(agreement, "secondment.leave.cover-arranged.v1")).hasSize(1);
        STRANGER.get(found).then().statusCode(404);
        SECONDEE.get(found).then().statusCode(404);
    }

    @Test
    void who_is_asked_for_a_later_day_is_not_told_when_the_absence_began() {
        Agreement agreement = covered();
        String found = caseOf(agreement);
        HOST_MANAGER
                .post(found + "/offers", "{\"mode\":\"BROADCAST\",\"from\":\"2026-06-09\",\"to\":\"2026-06-09\"}")
                .then()
                .statusCode(200);
        first.post(found + "/acceptances", "{}").then().statusCode(200);
        String absence = "/v1/absences/"
                + HOME_HR.get("/v1/absences?agreementId=" + agreement.id).path("items[0].id");
        SECONDEE.end(absence, "2026-06-08").then().statusCode(200);

        assertThat(first.feed(agreement))
                .extracting(event -> event.get("type").textValue(), CoverIT::effectiveFrom)
                .containsExactly(
                        tuple("secondment.leave.cover-requested.v1", "2026-06-09"),
                        tuple("secondment.leave.cover-request-closed.v1", null),
                        tuple("secondment.leave.cover-released.v1", "2026-06-09"));
        assertThat(HOME_HR.feed(agreement))
                .filteredOn(event -> event.get("type").textValue().equals("secondment.leave.cover-offered.v1"))
                .extracting(CoverIT::effectiveFrom)
                .containsExactly("2026-06-08");
    }

    private static @Nullable String effectiveFrom(JsonNode event) {
        return event.path("effectiveFrom").textValue();
    }

    @Test
    void a_yes_to_a_part_leaves_the_rest_and_a_longer_absence_opens_more() {
        Agreement agreement = covered();
        String found = caseOf(agreement);
        HOST_MANAGER.post(found + "/offers", "{\"mode\":\"BROADCAST\"}").then().statusCode(200);
        first.post(found + "/acceptances", "{\"from\":\"2026-06-08\",\"to\":\"2026-06-08\"}")
                .then()
                .statusCode(200);
        HOST_MANAGER
                .get(found)
                .then()
                .body("status", equalTo("PARTIAL"))
                .body("slots.state", contains("COVERED", "COVERED", "OPEN", "OPEN"));
        second.post(found + "/acceptances", "{}").then().statusCode(200);
        HOST_MANAGER.get(found).then().body("status", equalTo("ACCEPTED"));

        String absence = "/v1/absences/"
                + HOME_HR.get("/v1/absences?agreementId=" + agreement.id).path("items[0].id");
        SECONDEE.change(absence, "expected-return", "{\"expectedReturn\":\"2026-06-12\"}")
                .then()
                .statusCode(200)
                .body("expectedReturn", equalTo("2026-06-12"));

        HOST_MANAGER
                .get(found)
                .then()
                .body("status", equalTo("PARTIAL"))
                .body("slots", hasSize(8))
                .body("expectedReturn", equalTo("2026-06-12"));
        Contracts.assertMatches(
                "secondment.leave.absence-extended.v1",
                Events.of(agreement, "secondment.leave.absence-extended.v1").getFirst());

        SECONDEE.end(absence, "2026-06-08").then().statusCode(200);
        assertThat(second.feed(agreement))
                .extracting(event -> event.get("type").textValue())
                .contains("secondment.leave.cover-released.v1");
        HOST_MANAGER.get(found).then().body("status", equalTo("ACCEPTED")).body("slots", hasSize(2));
    }

    @Test
    void who_nobody_covers_for_is_the_hosts_and_after_a_working_day_homes_to_see_to() {
        Agreement agreement = covered();
        String found = caseOf(agreement);
        HOST_MANAGER
                .post(found + "/offers", "{\"mode\":\"BROADCAST\",\"expiresAt\":\"2026-06-08T16:00:00Z\"}")
                .then()
                .statusCode(200);
        first.post(found + "/refusals", "{}").then().statusCode(200);
        HOST_MANAGER.get(found).then().body("status", equalTo("OFFERED"));

        TestClock.set("2026-06-08T16:00:00Z");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> HOST_MANAGER
                        .get(found)
                        .then()
                        .body("status", equalTo("UNFILLED"))
                        .body("escalatedTo", equalTo("HOST"))
                        .body("answerDueOn", equalTo("2026-06-09")));
        assertThat(HOME_HR.feed(agreement).toString()).doesNotContain("cover-unfilled");

        TestClock.set("2026-06-10T06:00:00Z");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> HOST_MANAGER.get(found).then().body("escalatedTo", equalTo("HOME")));
        assertThat(HOME_HR.feed(agreement))
                .extracting(event -> event.get("type").textValue())
                .contains("secondment.leave.cover-unfilled.v1");
        second.post(found + "/acceptances", "{}").then().statusCode(409).body("code", equalTo("cover-offer-ended"));
    }

    @Test
    void home_sends_a_substitute_of_its_own_and_assigns_nobody_elses_people() {
        Agreement agreement = covered();
        String found = caseOf(agreement);
        HOME_MANAGER
                .post("/v1/cover-pool-members", member(agreement, "E-1002", "HOME_SUBSTITUTE", Tokens.ACME))
                .then()
                .statusCode(201);
        HOME_MANAGER
                .post("/v1/cover-pool-members", member(agreement, "E-1003", "DEPUTY", Tokens.ACME))
                .then()
                .statusCode(403);
        HOST_MANAGER
                .post("/v1/cover-pool-members", member(agreement, "E-1003", "HOME_SUBSTITUTE", Tokens.GLOBEX))
                .then()
                .statusCode(403);
        HOME_MANAGER.get(found + "/candidates").then().body("employeeRef", contains("E-1002"));
        assertThat(HOST_MANAGER.get("/v1/cover-pool-members?limit=200").asString())
                .doesNotContain("HOME_SUBSTITUTE");
        HOST_MANAGER
                .post(found + "/offers", """
                        {"mode":"INDIVIDUAL","candidates":[{"organizationId":"%s","employeeRef":"E-1002"}]}""".formatted(Tokens.ACME))
                .then()
                .statusCode(422)
                .body("code", equalTo("cover-candidate-unknown"));

        HOME_MANAGER
                .post(found + "/offers", """
                        {"mode":"ASSIGNED","candidates":[{"organizationId":"%s","employeeRef":"E-1002"}]}""".formatted(Tokens.ACME))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));

        LeaveApi substitute = new LeaveApi(Tokens.bearer("acme-e1002"));
        substitute.get(found).then().body("slots.state", contains("YOURS", "YOURS", "YOURS", "YOURS"));
        substitute.get("/v1/absences?agreementId=" + agreement.id).then().body("items", hasSize(0));
        substitute.post(found + "/refusals", "{}").then().statusCode(200);
        HOST_MANAGER.get(found).then().body("status", equalTo("OPEN"));
    }

    @Test
    void the_host_accepts_a_gap_and_an_offer_has_to_make_sense() {
        Agreement agreement = covered();
        String found = caseOf(agreement);
        for (String nonsense : List.of(
                "{\"mode\":\"INDIVIDUAL\"}",
                "{\"mode\":\"BROADCAST\",\"from\":\"2026-06-09\",\"to\":\"2026-06-08\"}",
                "{\"mode\":\"BROADCAST\",\"from\":\"2026-06-09\"}",
                "{\"mode\":\"BROADCAST\",\"expiresAt\":\"2026-06-08T05:00:00Z\"}",
                "{\"mode\":\"BROADCAST\",\"expiresAt\":\"+99999-06-08T05:00:00Z\"}")) {
            assertThat(HOST_MANAGER.post(found + "/offers", nonsense).statusCode())
                    .as(nonsense)
                    .isIn(400, 422);
        }
        HOST_MANAGER
                .post(found + "/offers", "{\"mode\":\"BROADCAST\",\"from\":\"2026-07-01\",\"to\":\"2026-07-02\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("cover-nothing-open"));
        HOST_MANAGER.post(found + "/offers", "{\"mode\":\"BROADCAST\"}").then().statusCode(200);
        HOME_MANAGER.change(found, "gap-acceptance", "{}").then().statusCode(403);
        HOST_MANAGER.post(found + "/gap-acceptance", "{}").then().statusCode(428);

        HOST_HR.change(found, "gap-acceptance", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("GAP_ACCEPTED"))
                .body("slots.state", contains("GAP", "GAP", "GAP", "GAP"));

        first.post(found + "/acceptances", "{}").then().statusCode(409).body("code", equalTo("cover-offer-ended"));
        Contracts.assertMatches(
                "secondment.leave.cover-gap-accepted.v1",
                Events.of(agreement, "secondment.leave.cover-gap-accepted.v1").getFirst());
    }

    @Test
    void who_is_away_or_covers_elsewhere_is_not_asked() {
        Agreement ill = new Agreement().region("DE-BE").signed();
        Agreement other =
                new Agreement().region("DE-BE").employee("E-" + suffix).signed();
        SECONDEE.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-06-08","expectedReturn":"2026-06-10"}""".formatted(ill.id));
        HOST_MANAGER
                .post("/v1/cover-pool-members", member(ill, "E-" + suffix, "TEAM", Tokens.ACME))
                .then()
                .statusCode(201);
        String found = caseOf(ill);
        HOST_MANAGER.get(found + "/candidates").then().body("[0].available", equalTo(true));
        HOST_MANAGER.report(sickness(other, "2026-06-09"));

        HOST_MANAGER
                .get(found + "/candidates")
                .then()
                .body("[0].available", equalTo(false))
                .body("[0].reasons", contains("AWAY"));
        HOST_MANAGER
                .post(found + "/offers", """
                        {"mode":"INDIVIDUAL","candidates":[{"organizationId":"%s","employeeRef":"E-%s"}]}""".formatted(Tokens.ACME, suffix))
                .then()
                .statusCode(422)
                .body("code", equalTo("cover-candidate-not-available"));
    }

    /** B15: eleven hours' rest, where the shifts are agreed. */
    @Test
    void who_would_not_have_their_rest_cannot_be_asked() {
        Agreement agreement = new Agreement()
                .region("DE-BE")
                .pattern(shifts("22:00", "06:00"))
                .signed();
        new Agreement()
                .employee("E-1-" + suffix)
                .region("DE-BE")
                .pattern(shifts("06:00", "14:00"))
                .signed();
        new Agreement()
                .employee("E-2-" + suffix)
                .region("DE-BE")
                .pattern(shifts("21:00", "05:00"))
                .signed();
        new Agreement().employee("E-3-" + suffix).region("DE-BE").signed();
        SECONDEE.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-06-08","expectedReturn":"2026-06-10"}""".formatted(agreement.id));
        for (String employee : List.of("E-1-", "E-2-", "E-3-")) {
            HOST_MANAGER
                    .post("/v1/cover-pool-members", member(agreement, employee + suffix, "TEAM", Tokens.ACME))
                    .then()
                    .statusCode(201);
        }
        String found = caseOf(agreement);

        HOST_MANAGER
                .get(found + "/candidates")
                .then()
                .body("employeeRef", contains("E-1-" + suffix, "E-2-" + suffix, "E-3-" + suffix))
                .body("[0].reasons", contains("REST"))
                .body("[0].notKnown", contains("WEEKLY_HOURS"))
                .body("[1].reasons", hasSize(0))
                .body("[1].notKnown", contains("WEEKLY_HOURS"))
                .body("[2].reasons", hasSize(0))
                .body("[2].notKnown", contains("REST", "WEEKLY_HOURS"));
        HOST_MANAGER
                .post(found + "/offers", """
                        {"mode":"INDIVIDUAL","candidates":[{"organizationId":"%s","employeeRef":"E-1-%s"}]}""".formatted(Tokens.ACME, suffix))
                .then()
                .statusCode(422)
                .body("reasons", contains("REST"));
    }

    private static String shifts(String from, String to) {
        String shift = "{\"from\":\"" + from + "\",\"to\":\"" + to + "\"}";
        return Agreement.week("FULL", "FULL", "FULL", "FULL", "FULL") + ",\"shifts\":{\"MONDAY\":" + shift
                + ",\"TUESDAY\":" + shift + ",\"WEDNESDAY\":" + shift + ",\"THURSDAY\":" + shift + ",\"FRIDAY\":"
                + shift
                + "}";
    }

    @Test
    void nobody_covers_in_two_places_at_once() {
        Agreement one = covered();
        Agreement other = covered();
        for (Agreement agreement : List.of(one, other)) {
            HOST_MANAGER
                    .post(caseOf(agreement) + "/offers", "{\"mode\":\"BROADCAST\"}")
                    .then()
                    .statusCode(200);
        }
        first.post(caseOf(one) + "/acceptances", "{}").then().statusCode(200);

        first.post(caseOf(other) + "/acceptances", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("cover-elsewhere"));

        second.post(caseOf(other) + "/acceptances", "{}").then().statusCode(200);
        HOST_MANAGER.get("/v1/cover-cases?agreementId=" + other.id).then().body("items[0].status", equalTo("ACCEPTED"));
        String third = caseOf(covered());
        HOST_MANAGER
                .get(third + "/candidates")
                .then()
                .body("[0].reasons", contains("COVERING"))
                .body("[1].reasons", contains("COVERING"));
        HOST_MANAGER
                .post(third + "/offers", "{\"mode\":\"BROADCAST\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("cover-candidates"));
    }

    @Test
    void who_is_granted_leave_is_not_missed_on_it() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        SECONDEE.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-06-08","expectedReturn":"2026-06-13"}""".formatted(agreement.id));
        String found = caseOf(agreement);
        HOST_MANAGER.get(found).then().body("slots", hasSize(10));

        LeaveApi.approved(LeaveApi.leave(agreement, "2026-06-11", "2026-06-12"));

        HOST_MANAGER.get(found).then().body("slots", hasSize(6));
    }

    @Test
    void an_absence_without_an_end_needs_cover_for_another_day_every_day() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        SECONDEE.report(sickness(agreement, "2026-06-08"));
        String found = caseOf(agreement);
        HOST_MANAGER.get(found).then().body("slots", hasSize(2));

        TestClock.set("2026-06-09T06:00:00Z");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> HOST_MANAGER.get(found).then().body("slots", hasSize(4)));
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Future<Integer>> answers = threads.invokeAll(calls);
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                codes.add(answer.get());
            }
            return codes;
        }
    }
}
