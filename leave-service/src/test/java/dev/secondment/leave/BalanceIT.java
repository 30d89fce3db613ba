package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.STRANGER;
import static dev.secondment.leave.LeaveApi.approved;
import static dev.secondment.leave.LeaveApi.leave;
import static dev.secondment.leave.LeaveApi.sickness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Balances through the door: buckets, corrections, transfers, certificates, and what can be told from the topic alone. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BalanceIT {

    @BeforeEach
    void it_is_march_2026() {
        TestClock.set("2026-03-02T08:00:00Z");
    }

    private static void eventually(Runnable holds) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(holds::run);
    }

    private static ValidatableResponse balance(Agreement agreement, String asOf) {
        return HOME_HR.get("/v1/leave-balances?asOf=" + asOf + "&agreementId=" + agreement.id)
                .then()
                .statusCode(200);
    }

    private static Response adjust(Agreement agreement, String days, String more) {
        return HOME_HR.post("/v1/leave-balances/adjustments", """
                {"agreementId":"%s","leaveYear":2026,"days":"%s","reason":"Agreed with the works council"%s}""".formatted(agreement.id, days, more));
    }

    @Test
    void b8_carried_days_are_drawn_until_they_lapse_and_the_quote_says_so() {
        Agreement agreement = new Agreement().period("2026-01-01", "2026-12-31").signed();
        adjust(agreement, "5", ",\"bucket\":\"CARRY_OVER\",\"lastUsableDay\":\"2026-03-31\"")
                .then()
                .statusCode(201)
                .body("available", equalTo("35.0"))
                .body("entries.kind", contains("ADJUSTMENT"))
                .body("entries[0].reason", equalTo("Agreed with the works council"));

        approved(leave(agreement, "2026-03-26", "2026-04-10"));

        balance(agreement, "2026-12-31")
                .body("available", equalTo("25.0"))
                .body("buckets.bucket", contains("CARRY_OVER", "CONTRACTUAL"))
                .body("buckets.lastUsableDay", contains("2026-03-31", null))
                .body("buckets.taken", contains("4.0", "6.0"))
                .body("buckets.left", contains("1.0", "24.0"));
        SECONDEE.post("/v1/leave-requests", leave(agreement, "2026-05-04", "2026-06-16"))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-balance-insufficient"))
                .body("available", equalTo("24.0"));
        TestClock.set("2026-04-01T08:00:00Z");
        eventually(() -> balance(agreement, "2026-12-31")
                .body("available", equalTo("24.0"))
                .body("entries.kind", contains("ENTITLEMENT", "ADJUSTMENT", "TAKEN", "TAKEN", "EXPIRED")));
        balance(agreement, "2026-03-31").body("available", equalTo("25.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void a_balance_reads_the_same_for_any_day_and_any_moment_it_was_known_at() {
        Agreement agreement = new Agreement().signed();
        approved(leave(agreement, "2026-06-08", "2026-06-12"));
        TestClock.set("2026-03-09T08:00:00Z");
        adjust(agreement, "2.5", "").then().statusCode(201);

        balance(agreement, "2026-12-31").body("available", equalTo("27.5"));
        HOME_HR.get("/v1/leave-balances?asOf=2026-12-31&recordedBy=2026-03-08T00:00:00Z&agreementId=" + agreement.id)
                .then()
                .body("available", equalTo("25.0"))
                .body("entries", hasSize(2));
        HOME_HR.get("/v1/leave-balances?asOf=2026-06-01&recordedBy=2026-03-08T00:00:00Z&agreementId=" + agreement.id)
                .then()
                .body("taken", equalTo("0.0"))
                .body("booked", equalTo("5.0"));
    }

    @Test
    void the_whole_ledger_is_read_page_by_page_newest_first() {
        Agreement agreement = new Agreement().signed();
        for (int i = 1; i <= 5; i++) {
            adjust(agreement, Integer.toString(i), "").then().statusCode(201);
        }
        String path = "/v1/leave-balances/entries?limit=4&agreementId=" + agreement.id;

        var first = SECONDEE.get(path)
                .then()
                .body("items.days", contains("5.0", "4.0", "3.0", "2.0"))
                .extract()
                .jsonPath();
        SECONDEE.get(path + "&cursor=" + first.getString("next"))
                .then()
                .body("items[0].days", equalTo("1.0"))
                .body("items", hasSize(3))
                .body("next", nullValue());
    }

    @Test
    void only_home_hr_keeps_balances_and_the_host_and_strangers_never_see_them() {
        Agreement agreement = new Agreement().signed();
        String adjustment = """
                {"agreementId":"%s","leaveYear":2026,"days":"1","reason":"Because"}""".formatted(agreement.id);
        String path = "/v1/leave-balances/adjustments";

        new LeaveApi(Tokens.bearer("globex-hr"))
                .post(path, adjustment)
                .then()
                .statusCode(403)
                .body("code", equalTo("leave-not-your-part"));
        STRANGER.post(path, adjustment).then().statusCode(404);
        HOST_MANAGER
                .get("/v1/leave-balances/entries?agreementId=" + agreement.id)
                .then()
                .statusCode(403);
        for (String list : List.of("/v1/leave-transfers", "/v1/leave-certificates")) {
            HOST_MANAGER.get(list + "?agreementId=" + agreement.id).then().statusCode(403);
            STRANGER.get(list + "?agreementId=" + agreement.id).then().statusCode(404);
        }
        adjust(agreement, "0", "").then().statusCode(422);
        adjust(agreement, "1", ",\"kind\":\"STUDY\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-kind-without-balance"));
        HOME_HR.post(path, adjustment.replace("2026", "2031"))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-year-unknown"));
    }

    @Test
    void time_off_for_time_worked_is_earned_by_adjustments() {
        Agreement agreement = new Agreement().signed();

        adjust(agreement, "3", ",\"kind\":\"TOIL\"").then().statusCode(201).body("available", equalTo("3.0"));

        HOME_HR.get("/v1/leave-balances?kind=TOIL&asOf=2026-12-31&agreementId=" + agreement.id)
                .then()
                .body("entitled", equalTo("3.0"))
                .body("buckets.bucket", contains("TOIL"));
    }

    @Test
    void time_off_is_taken_out_of_what_was_earned_and_no_more() {
        Agreement agreement = new Agreement().signed();
        String monday = leave(agreement, "2026-05-04", "2026-05-05").replace("ANNUAL", "TOIL");
        SECONDEE.post("/v1/leave-requests", monday)
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-balance-insufficient"));
        adjust(agreement, "3", ",\"kind\":\"TOIL\"").then().statusCode(201);

        approved(monday);

        HOME_HR.get("/v1/leave-balances?kind=TOIL&asOf=2026-12-31&agreementId=" + agreement.id)
                .then()
                .body("entitled", equalTo("3.0"))
                .body("available", equalTo("1.0"))
                .body("buckets.bucket", contains("TOIL"));
        SECONDEE.post(
                        "/v1/leave-requests",
                        leave(agreement, "2026-05-11", "2026-05-12").replace("ANNUAL", "TOIL"))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-balance-insufficient"))
                .body("available", equalTo("1.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void no_more_is_paid_out_than_is_there() {
        Agreement agreement = new Agreement().daysPerYear("5").signed();
        String payout = """
                {"agreementId":"%s","leaveYear":2026,"days":"%s","reason":"With the salary of March"}""";

        HOME_HR.post("/v1/leave-balances/payouts", payout.formatted(agreement.id, "5.5"))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-balance-insufficient"));
        HOME_HR.post("/v1/leave-balances/payouts", payout.formatted(agreement.id, "3"))
                .then()
                .statusCode(201)
                .body("available", equalTo("2.0"));
    }

    @Test
    void b18_what_an_employer_before_certified_is_set_off_and_a_later_certificate_takes_its_place() {
        Agreement agreement = new Agreement()
                .period("2026-06-01", "2026-12-31")
                .daysPerYear("17.5")
                .signed();
        String certificate = """
                {"agreementId":"%s","leaveYear":2026,"employer":"Initech GmbH","entitled":"12.5","granted":"%s",
                 "daysPerWeek":"5","dayValue":{"amount":"290","currency":"EUR"}}""";

        HOME_HR.post("/v1/leave-transfers", certificate.formatted(agreement.id, "18"))
                .then()
                .statusCode(201)
                .body("days", equalTo("-5.5"))
                .body("weeks", equalTo("-1.1"))
                .body("dayValue.amount", equalTo("290.00"))
                .body("amount.amount", equalTo("-1595.00"))
                .body("amount.currency", equalTo("EUR"));

        balance(agreement, "2026-12-31").body("available", equalTo("12.0"));
        JsonNode told = Events.last(agreement, "secondment.leave.balance-transferred.v1")
                .data();
        Contracts.assertMatches("secondment.leave.balance-transferred.v1", told);
        HOME_HR.post("/v1/leave-transfers", certificate.formatted(agreement.id, "12.5"))
                .then()
                .statusCode(201);
        balance(agreement, "2026-12-31").body("available", equalTo("17.5"));
        SECONDEE.get("/v1/leave-transfers?agreementId=" + agreement.id)
                .then()
                .body("items.days", contains("0.0", "-5.5"))
                .body("items.dayValue", contains(nullValue(), nullValue()))
                .body("items.amount", contains(nullValue(), nullValue()))
                .body("items[0].employer", equalTo("Initech GmbH"));
        Ledger.assertSums(agreement);
    }

    @Test
    void b18_nine_days_of_five_a_week_are_5_4_of_three() {
        Agreement agreement = new Agreement()
                .pattern(Agreement.week("FULL", "FULL", "FULL", "NONE", "NONE"))
                .signed();

        HOME_HR.post("/v1/leave-transfers", """
                        {"agreementId":"%s","leaveYear":2026,"employer":"Initech GmbH","entitled":"9","granted":"0",
                         "daysPerWeek":"5","dayValue":{"amount":"300.00","currency":"EUR"}}""".formatted(agreement.id))
                .then()
                .statusCode(201)
                .body("days", equalTo("5.4"))
                .body("weeks", equalTo("1.8"))
                .body("amount.amount", equalTo("2700.00"));
        HOME_HR.post("/v1/leave-transfers", """
                        {"agreementId":"%s","leaveYear":2026,"employer":"Hooli","entitled":"9","granted":"0",
                         "daysPerWeek":"5","dayValue":{"amount":"300.005","currency":"EUR"}}""".formatted(agreement.id))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-day-value-invalid"))
                .body("violations.code", contains("too-many-decimals"));
    }

    @Test
    void the_next_employer_gets_a_certificate_of_what_was_granted_and_paid_out() {
        Agreement agreement = new Agreement().signed();
        approved(leave(agreement, "2026-06-08", "2026-06-12"));
        HOME_HR.post("/v1/leave-balances/payouts", """
                        {"agreementId":"%s","leaveYear":2026,"days":"2","reason":"With the salary of March"}""".formatted(agreement.id))
                .then()
                .statusCode(201);

        String certificate = HOME_HR.post("/v1/leave-certificates", """
                        {"agreementId":"%s","year":2026}""".formatted(agreement.id))
                .then()
                .statusCode(201)
                .body("employeeRef", equalTo("E-1001"))
                .body("entitled", equalTo("30.0"))
                .body("granted", equalTo("5.0"))
                .body("paidOut", equalTo("2.0"))
                .extract()
                .path("id");

        SECONDEE.get("/v1/leave-certificates/" + certificate)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("year", equalTo(2026));
        STRANGER.get("/v1/leave-certificates/" + certificate)
                .then()
                .statusCode(404)
                .body("code", equalTo("leave-certificate-unknown"));
        SECONDEE.get("/v1/leave-certificates?agreementId=" + agreement.id)
                .then()
                .body("items.id", contains(certificate));
        Contracts.assertMatches(
                "secondment.leave.leave-certificate-issued.v1",
                Events.last(agreement, "secondment.leave.leave-certificate-issued.v1")
                        .data());
    }

    @Test
    void hours_are_reported_only_where_leave_follows_from_hours() {
        Agreement agreement = new Agreement().signed();

        HOME_HR.post("/v1/leave-balances/hours", """
                        {"agreementId":"%s","from":"2026-05-01","to":"2026-05-31","hours":"63"}""".formatted(agreement.id))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-not-by-hours"));
        HOME_HR.post("/v1/leave-balances/hours", """
                        {"agreementId":"%s","from":"2026-05-31","to":"2026-05-01","hours":"63"}""".formatted(agreement.id))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-invalid-period"));
    }

    @Test
    void a_warning_says_what_was_left_when_it_was_given() {
        Agreement agreement = new Agreement().signed();

        HOME_HR.post("/v1/leave-balances/notices", """
                        {"agreementId":"%s","leaveYear":2026}""".formatted(agreement.id))
                .then()
                .statusCode(201)
                .body("givenOn", equalTo("2026-03-02"))
                .body("available", equalTo("30.0"));
    }

    @Test
    void replaying_the_topic_from_the_beginning_into_an_empty_projection_rebuilds_the_balances() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        adjust(agreement, "5", ",\"bucket\":\"CARRY_OVER\",\"lastUsableDay\":\"2026-06-30\"")
                .then()
                .statusCode(201);
        approved(leave(agreement, "2026-06-25", "2026-07-03"));
        String later = approved(leave(agreement, "2026-12-28", "2027-01-08"));
        SECONDEE.request(leave(agreement, "2026-09-07", "2026-09-11"));
        String absence = SECONDEE.report(sickness(agreement, "2026-06-29"));
        SECONDEE.certify(absence, "2026-06-29", "2026-07-01").then().statusCode(200);
        SECONDEE.change(later, "cancellation", "{}").then().statusCode(200);
        agreement.daysPerYear("28").amended("2026-07-01");
        eventually(() -> balance(agreement, "2027-04-30").body("entitled", equalTo("28.0")));

        Map<String, TreeMap<String, BigDecimal>> rebuilt = new HashMap<>();
        Map<String, Integer> sequences = new HashMap<>();
        for (JsonNode event : Events.of(agreement, "secondment.leave.balance-changed.v1")) {
            String account = event.get("accountId").textValue();
            assertThat(event.get("sequence").intValue())
                    .as("no entry is missing and none comes twice")
                    .isEqualTo(sequences.merge(account, 1, Integer::sum));
            String line = event.get("bucket").textValue() + " "
                    + event.path("lastUsableDay").asText("") + " "
                    + event.get("employer").textValue();
            rebuilt.computeIfAbsent(event.get("leaveYear").asText(), year -> new TreeMap<>())
                    .merge(line, new BigDecimal(event.get("days").textValue()), BigDecimal::add);
        }

        for (String year : List.of("2026", "2027")) {
            var read = balance(agreement, year + "-12-31").extract().jsonPath();
            TreeMap<String, BigDecimal> kept = new TreeMap<>();
            read.<Map<String, String>>getList("buckets").forEach(line -> {
                String lastUsableDay = line.getOrDefault("lastUsableDay", "");
                kept.put(
                        line.get("bucket") + " " + lastUsableDay + " " + line.get("employer"),
                        new BigDecimal(line.get("left")));
            });
            assertThat(rebuilt.get(year)).as(year).hasSameSizeAs(kept);
            kept.forEach((line, left) ->
                    assertThat(rebuilt.get(year).get(line)).as(line).isEqualByComparingTo(left));
        }
        Ledger.assertSums(agreement);
    }
}
