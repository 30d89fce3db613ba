package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One secondment from draft to payroll event, as three parties and a stranger live it. */
class MainJobIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final Topic AGREEMENTS = new Topic("secondment.agreement.v1");
    private static final Topic PLACEMENTS = new Topic("secondment.placement.v1");
    private static final Topic LEAVE = new Topic("secondment.leave.v1");
    private static final Topic PAYROLL = new Topic("secondment.payroll.v1");

    private final Client homeHr = Client.as("acme-hr");
    private final Client hostHr = Client.as("globex-hr");
    private final Client hostManager = Client.as("globex-manager");
    private final Client secondee = Client.as("acme-e1001");
    private final Client stranger = Client.as("initech-hr");

    @Test
    void a_secondment_goes_from_draft_to_payroll() {
        setClock("2026-08-03T08:00:00Z");
        String agreement = draftAndReview();
        sign(agreement);
        String placement = prepare(agreement);
        start(agreement, placement);
        String leave = takeLeaveOverEpiphany(agreement);
        fallIllDuringIt(agreement, leave);
        payrollHasHeard(agreement);
        everyPartySeesItsShare(agreement);
        aStrangerSeesNothing(agreement, placement, leave);
    }

    private String draftAndReview() {
        Answer draft = homeHr.post("/v1/agreements", Drafts.external("E-1001", "2026-09-01", "2027-02-28"));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(draft.header("Location")).endsWith("/v1/agreements/" + draft.id());
        String agreement = "/v1/agreements/" + draft.id();
        assertThat(hostHr.get(agreement).status())
                .as("a draft is the home employer's own")
                .isEqualTo(404);
        homeHr.command(agreement, "/submission", "{}", 200);
        Answer reviewed = homeHr.command(agreement, "/review-decisions", "{\"decision\":\"APPROVE\"}", 200);
        assertThat(reviewed.body().path("status").asText()).isEqualTo("AWAITING_SIGNATURES");
        assertThat(hostHr.get(agreement).body().has("compensation"))
                .as("pay is not the host's business")
                .isFalse();
        return agreement;
    }

    private void sign(String agreement) {
        String hash = homeHr.get(agreement).body().path("documentHash").asText();
        String body = "{\"documentHash\":\"" + hash + "\"}";
        homeHr.command(agreement, "/signatures", body, 200);
        Answer twice =
                homeHr.command(agreement + "/signatures", homeHr.get(agreement).etag(), body);
        assertThat(twice.status()).as(twice.text()).isEqualTo(409);
        assertThat(twice.code()).isEqualTo("agreement-already-signed");
        String stale = hostHr.get(agreement).etag();
        hostHr.command(agreement, "/signatures", body, 200);
        Answer late = secondee.command(agreement + "/signatures", stale, body);
        assertThat(late.status()).as(late.text()).isEqualTo(412);
        Answer last = secondee.command(agreement, "/signatures", body, 200);
        assertThat(last.body().path("status").asText()).isEqualTo("SIGNED");
    }

    private String prepare(String agreement) {
        String list = "/v1/placements?agreementId=" + id(agreement);
        await().atMost(SOON)
                .until(() -> hostManager.get(list).body().path("items").size() == 1);
        String placement = "/v1/placements/"
                + hostManager.get(list).body().path("items").get(0).path("id").asText();
        Answer tooEarly = hostManager.command(
                placement + "/readiness", hostManager.get(placement).etag(), "{}");
        assertThat(tooEarly.status()).as(tooEarly.text()).isEqualTo(409);
        assertThat(tooEarly.body().path("missing").size())
                .as("all that is missing")
                .isGreaterThan(1);
        for (JsonNode item :
                hostManager.get(placement + "/onboarding-items").body().path("items")) {
            hostManager.command(
                    placement, "/onboarding-items/" + item.path("code").asText() + "/completion", "{}", 200);
        }
        Answer ready = hostManager.command(placement, "/readiness", "{}", 200);
        assertThat(ready.body().path("status").asText()).isEqualTo("READY");
        return placement;
    }

    private void start(String agreement, String placement) {
        await().atMost(SOON).until(() -> PLACEMENTS.types(id(agreement)).contains("secondment.placement.ready.v1"));
        setClock("2026-09-01T06:00:00Z");
        await().atMost(SOON).until(() -> status(homeHr, agreement).equals("ACTIVE"));
        await().atMost(SOON).until(() -> status(homeHr, placement).equals("ACTIVE"));
    }

    /** Mon 4 to Fri 8 January 2027; Wednesday is a holiday in Bavaria, where the secondee works, not in Berlin. */
    private String takeLeaveOverEpiphany(String agreement) {
        String wish = "{\"agreementId\":\"" + id(agreement)
                + "\",\"kind\":\"ANNUAL\",\"from\":\"2027-01-04\",\"to\":\"2027-01-08\"}";
        await().atMost(SOON)
                .until(() -> secondee.post("/v1/leave-requests/quote", wish).status() == 200);
        Answer quote = secondee.post("/v1/leave-requests/quote", wish);
        assertThat(decimal(quote.body().path("days"))).as(quote.text()).isEqualByComparingTo("4");
        String key = UUID.randomUUID().toString();
        Answer request = secondee.post("/v1/leave-requests", wish, key);
        assertThat(request.status()).as(request.text()).isEqualTo(201);
        Answer replay = secondee.post("/v1/leave-requests", wish, key);
        assertThat(replay.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(replay.id()).isEqualTo(request.id());
        Answer overlap = secondee.post("/v1/leave-requests", wish);
        assertThat(overlap.status()).as(overlap.text()).isEqualTo(409);
        String leave = "/v1/leave-requests/" + request.id();
        hostManager.command(leave, "/decisions", "{\"decision\":\"AGREE\"}", 200);
        Answer approved = homeHr.command(leave, "/decisions", "{\"decision\":\"APPROVE\"}", 200);
        assertThat(approved.body().path("status").asText()).isEqualTo("APPROVED");
        assertThat(taken(agreement)).isEqualByComparingTo("4");
        return leave;
    }

    private void fallIllDuringIt(String agreement, String leave) {
        setClock("2027-01-07T07:00:00Z");
        Answer report = secondee.post(
                "/v1/absences",
                "{\"agreementId\":\"" + id(agreement) + "\",\"kind\":\"SICKNESS\",\"firstDay\":\"2027-01-07\"}");
        assertThat(report.status()).as(report.text()).isEqualTo(201);
        String absence = "/v1/absences/" + report.id();
        Answer hostView = hostManager.get(absence);
        assertThat(hostView.body().path("view").asText()).isEqualTo("absent");
        assertThat(hostView.text()).doesNotContain("SICKNESS").doesNotContain("certificate");
        assertThat(homeHr.get(absence).body().path("kind").asText()).isEqualTo("SICKNESS");
        Answer cover = hostManager.get("/v1/cover-cases?agreementId=" + id(agreement));
        assertThat(cover.body().path("items").size()).as(cover.text()).isEqualTo(1);
        secondee.command(absence, "/certificate", "{\"from\":\"2027-01-07\",\"to\":\"2027-01-08\"}", 200);
        assertThat(taken(agreement)).as("two certified days come back").isEqualByComparingTo("2");
        assertThat(homeHr.get(leave).status()).isEqualTo(200);
    }

    private void payrollHasHeard(String agreement) {
        String employee = Drafts.ACME + "/E-1001";
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(PAYROLL.events(employee).stream()
                                .filter(event -> event.data()
                                        .path("agreementId")
                                        .asText()
                                        .equals(id(agreement)))
                                .map(event -> event.data().path("element").asText()))
                        .contains("ALLOWANCE_HIGHER_RESPONSIBILITY", "LEAVE_DAYS", "SICK_DAYS"));
        List<JsonNode> leaveDays = PAYROLL.events(employee).stream()
                .map(Topic.Event::data)
                .filter(data -> data.path("element").asText().equals("LEAVE_DAYS"))
                .toList();
        assertThat(leaveDays)
                .as("the re-credit corrects by superseding")
                .anyMatch(data -> data.hasNonNull("supersedes"));
        Answer overRest = Client.as("acme-payroll").get("/v1/payroll-instructions?employeeRef=E-1001");
        assertThat(overRest.status()).as(overRest.text()).isEqualTo(200);
        assertThat(overRest.body().path("items").size()).isGreaterThanOrEqualTo(3);
        for (Topic topic : List.of(AGREEMENTS, PLACEMENTS, LEAVE)) {
            List<Long> versions = topic.events(id(agreement)).stream()
                    .map(Topic.Event::version)
                    .toList();
            assertThat(versions).as(topic.name()).isNotEmpty().isSorted().startsWith(1L);
        }
    }

    private void everyPartySeesItsShare(String agreement) {
        await().atMost(Feed.SOON)
                .untilAsserted(() -> assertThat(Feed.of(homeHr).types(id(agreement)))
                        .contains(
                                "secondment.agreement.signed.v1",
                                "secondment.placement.activated.v1",
                                "secondment.leave.approved.v1",
                                "secondment.leave.days-recredited.v1"));
        Feed hostFeed = Feed.of(hostHr);
        assertThat(hostFeed.types(id(agreement)))
                .contains("secondment.agreement.signed.v1", "secondment.leave.absence-reported.v1")
                .doesNotContain("secondment.agreement.compensation-agreed.v1", "secondment.payroll.instruction.v1");
        assertThat(hostFeed.toString()).doesNotContain("SICK").doesNotContain("500.00");
        assertThat(Feed.of(Client.as("acme-payroll")).types(id(agreement)))
                .contains("secondment.payroll.instruction.v1");
        assertThat(Feed.of(secondee).types(id(agreement))).contains("secondment.agreement.signed.v1");
        assertThat(Feed.of(Client.as("acme-e1002")).types(id(agreement)))
                .as("a colleague")
                .isEmpty();
    }

    private void aStrangerSeesNothing(String agreement, String placement, String leave) {
        for (String resource : List.of(agreement, placement, leave, agreement + "/history")) {
            assertThat(stranger.get(resource).status()).as(resource).isEqualTo(404);
        }
        for (String list :
                List.of("/v1/agreements", "/v1/placements", "/v1/leave-requests", "/v1/absences", "/v1/cover-cases")) {
            Answer answer = stranger.get(list + "?limit=200");
            assertThat(answer.status()).as(list + answer.text()).isEqualTo(200);
            assertThat(answer.body().path("items").size()).as(list).isLessThan(200);
            assertThat(answer.text()).as(list).doesNotContain(id(agreement));
        }
        assertThat(Feed.of(stranger).toString()).doesNotContain(id(agreement));
        Answer attempt = stranger.command(agreement + "/withdrawal", "\"1\"", "{\"reason\":\"mine now\"}");
        assertThat(attempt.status()).isEqualTo(404);
    }

    private java.math.BigDecimal taken(String agreement) {
        Answer balance = homeHr.get("/v1/leave-balances?agreementId=" + id(agreement) + "&kind=ANNUAL&asOf=2027-01-31");
        assertThat(balance.status()).as(balance.text()).isEqualTo(200);
        return decimal(balance.body().path("taken"));
    }

    private static java.math.BigDecimal decimal(JsonNode text) {
        assertThat(text.isTextual()).as("days are decimal strings: %s", text).isTrue();
        return new java.math.BigDecimal(text.asText());
    }

    private static String status(Client client, String resource) {
        return client.get(resource).body().path("status").asText();
    }

    private static String id(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    static void setClock(String now) {
        Answer moved =
                Client.as("acme-hr").send("POST", "/v1/test-clock", "{\"now\":\"" + now + "\"}", java.util.Map.of());
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }
}
