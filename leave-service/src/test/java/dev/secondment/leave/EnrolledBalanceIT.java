package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOME_MANAGER;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.approved;
import static dev.secondment.leave.LeaveApi.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.leave.entitlement.application.EntitlementCalendar;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Balances of people whose employers said what they grant: whole years, two books, and what the calendar does to them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EnrolledBalanceIT {
    private static final LeaveApi HOST_HR = new LeaveApi(Tokens.bearer("globex-hr"));
    private static final LeaveApi HOST_FINANCE = new LeaveApi(Tokens.bearer("globex-finance"));
    private static final LeaveApi HOME_FINANCE = new LeaveApi(Tokens.bearer("acme-finance"));
    private static final LeaveApi HOME_PAYROLL = new LeaveApi(Tokens.bearer("acme-payroll"));
    private static final String FULL_TIME = Agreement.week("FULL", "FULL", "FULL", "FULL", "FULL");
    private static final String RECALCULATED = "secondment.leave.entitlement-recalculated.v1";
    private static final String SETTLEMENT = "secondment.leave.settlement-due.v1";
    private static final String TRANSFERRED = "secondment.leave.balance-transferred.v1";

    private static void eventually(Runnable holds) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(holds::run);
    }

    private static ValidatableResponse balance(Agreement agreement, String asOf) {
        return HOME_HR.get("/v1/leave-balances?asOf=" + asOf + "&agreementId=" + agreement.id)
                .then()
                .statusCode(200);
    }

    private static void enrolHome(Agreement agreement, String amount) {
        HOME_HR.post("/v1/leave-enrolments", """
                        {"agreementId":"%s","validFrom":"2026-01-01",%s,"region":"DE-BE","pattern":%s}""".formatted(agreement.id, amount, FULL_TIME))
                .then()
                .statusCode(201);
    }

    private static String policy(String rules) {
        String code = "L-" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT);
        HOME_HR.post("/v1/leave-policies", """
                        {"code":"%s","name":"Of a test","validFrom":"2020-01-01","rules":%s}""".formatted(code, rules)).then().statusCode(201);
        return "\"policy\":\"" + code + "\"";
    }

    /** Home 28 days, host 24, from February to August. */
    private static Agreement atTheHost() {
        TestClock.set("2026-01-12T08:00:00Z");
        Agreement agreement = new Agreement()
                .region("DE-BE")
                .policyOfRecord("HOST")
                .daysPerYear("24")
                .period("2026-02-01", "2026-08-31")
                .signed();
        enrolHome(agreement, "\"daysPerYear\":\"28\",\"agreedToLess\":true");
        HOST_HR.post("/v1/leave-enrolments", """
                        {"agreementId":"%s","validFrom":"2026-02-01","daysPerYear":"24"}""".formatted(agreement.id)).then().statusCode(201);
        return agreement;
    }

    private static BigDecimal atTheHost(Agreement agreement) {
        List<Map<String, String>> lines =
                balance(agreement, "2026-12-31").extract().jsonPath().getList("buckets");
        return lines.stream()
                .filter(line -> line.get("employer").equals("HOST"))
                .map(line -> new BigDecimal(line.get("left")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void b16_an_early_end_with_more_taken_at_the_host_than_it_grants_is_settled_between_the_employers() {
        Agreement agreement = atTheHost();
        balance(agreement, "2026-12-31").body("entitled", equalTo("25.6767"));
        approved(leave(agreement, "2026-05-04", "2026-05-15"));

        agreement.say("secondment.agreement.ending.v1", """
                {"agreementId":"%s","plannedEnd":"2026-08-31","lastDay":"2026-05-31","cause":"EARLY_TERMINATION"}""".formatted(agreement.id));

        eventually(() -> balance(agreement, "2026-12-31")
                .body("entitled", equalTo("26.6849"))
                .body("available", equalTo("17.6849")));
        assertThat(atTheHost(agreement)).isEqualByComparingTo("-1.1096");
        JsonNode anew = Events.last(agreement, RECALCULATED).data();
        Contracts.assertMatches(RECALCULATED, anew);
        assertThat(anew.get("before").textValue()).isEqualTo("25.6767");
        assertThat(anew.get("after").textValue()).isEqualTo("26.6849");
        assertThat(Events.of(agreement, SETTLEMENT)).isEmpty();
        TestClock.set("2026-06-01T08:00:00Z");
        eventually(() -> assertThat(Events.of(agreement, SETTLEMENT)).hasSize(1));
        JsonNode due = Events.last(agreement, SETTLEMENT).data();
        Contracts.assertFits(SETTLEMENT, due);
        assertThat(due.get("days").textValue()).isEqualTo("1.1096");
        assertThat(due.has("amount")).as("nobody said what a day costs").isFalse();
        balance(agreement, "2026-12-31").body("available", equalTo("17.6849"));
        assertThat(HOST_HR.feed(agreement))
                .extracting(event -> event.get("type").textValue())
                .contains(SETTLEMENT)
                .doesNotContain(RECALCULATED, TRANSFERRED, "secondment.leave.balance-changed.v1");

        say(HOME_FINANCE, agreement, "310.50").then().statusCode(201);
        JsonNode inMoney = Events.last(agreement, SETTLEMENT).data();
        Contracts.assertMatches(SETTLEMENT, inMoney);
        assertThat(inMoney.get("supersedes")).isEqualTo(due.get("settlementId"));
        assertThat(inMoney.at("/amount/amount").textValue()).isEqualTo("344.53");
        assertThat(inMoney.get("debtor").textValue()).isEqualTo("HOME");
        say(HOME_HR, agreement, "322").then().statusCode(201);
        say(HOME_HR, agreement, "322.00").then().statusCode(201);
        assertThat(Events.of(agreement, SETTLEMENT))
                .as("the same value is no news")
                .hasSize(3);

        each_side_reads_of_a_settlement_what_is_its_own(agreement);
        balance(agreement, "2026-12-31").body("available", equalTo("17.6849"));
        Ledger.assertSums(agreement);
    }

    private static void each_side_reads_of_a_settlement_what_is_its_own(Agreement agreement) {
        String path = "/v1/leave-transfers?agreementId=" + agreement.id;
        for (LeaveApi reader : List.of(HOME_HR, HOME_FINANCE, HOME_PAYROLL, HOST_HR, HOST_FINANCE)) {
            boolean home = !List.of(HOST_HR, HOST_FINANCE).contains(reader);
            reader.get(path)
                    .then()
                    .statusCode(200)
                    .body("items.type", contains("SETTLEMENT", "SETTLEMENT", "SETTLEMENT"))
                    .body("items.debtor", contains("HOME", "HOME", "HOME"))
                    .body("items.creditor", contains("HOST", "HOST", "HOST"))
                    .body("items.amount.amount", contains("357.29", "344.53"))
                    .body("items[0].dayValue.amount", equalTo(home ? "322.00" : null));
            assertThat(money(reader, agreement))
                    .containsExactlyElementsOf(
                            home ? List.of("", "310.50 344.53", "322.00 357.29") : List.of("", " 344.53", " 357.29"));
        }
        for (LeaveApi reader : List.of(HOME_MANAGER, SECONDEE)) {
            reader.get(path)
                    .then()
                    .statusCode(200)
                    .body("items.days", contains("1.1096", "1.1096", "1.1096"))
                    .body("items.amount", contains(null, null, null))
                    .body("items.dayValue", contains(null, null, null));
        }
        HOST_MANAGER.get(path).then().statusCode(403);
        for (LeaveApi reader : List.of(HOME_MANAGER, HOST_MANAGER)) {
            assertThat(money(reader, agreement)).containsExactly("", "", "");
        }
        assertThat(money(SECONDEE, agreement)).isEmpty();
    }

    /** What a feed says of the value of a day and of what is due, settlement by settlement. */
    private static List<String> money(LeaveApi reader, Agreement agreement) {
        return reader.feed(agreement).stream()
                .filter(event -> event.get("type").textValue().equals(SETTLEMENT))
                .map(event -> (event.at("/data/dayValue/amount").asText() + " "
                                + event.at("/data/amount/amount").asText())
                        .stripTrailing())
                .toList();
    }

    private static Response say(LeaveApi teller, Agreement agreement, String amount) {
        return teller.post("/v1/leave-enrolments", """
                {"agreementId":"%s","validFrom":"2026-02-01","dayValue":{"amount":"%s","currency":"EUR"}}""".formatted(agreement.id, amount));
    }

    @Test
    void b17_b18_an_extension_adds_its_days_and_the_end_hands_back_what_is_left() {
        Agreement agreement = atTheHost();
        approved(leave(agreement, "2026-05-04", "2026-05-15"));

        agreement.say("secondment.agreement.extension-effective.v1", "newEnd", "2026-10-31");

        eventually(() -> balance(agreement, "2026-12-31").body("entitled", equalTo("25.0082")));
        TestClock.set("2026-11-01T08:00:00Z");
        eventually(() -> assertThat(Events.of(agreement, TRANSFERRED)).hasSize(1));
        assertThat(atTheHost(agreement)).isEqualByComparingTo("0");
        balance(agreement, "2026-12-31").body("available", equalTo("16.0082"));
        JsonNode handedBack = Events.last(agreement, TRANSFERRED).data();
        assertThat(handedBack.get("days").textValue()).isEqualTo("8.9507");
        SECONDEE.get("/v1/leave-transfers?agreementId=" + agreement.id)
                .then()
                .body("items.type", contains("HAND_BACK"))
                .body("items[0].id", equalTo(handedBack.get("transferId").textValue()));

        say(HOME_FINANCE, agreement, "310.50").then().statusCode(201);
        HOME_FINANCE
                .get("/v1/leave-transfers?agreementId=" + agreement.id)
                .then()
                .body("items.days", containsInAnyOrder("8.9507", "-8.9507", "8.9507"))
                .body("items.amount.amount", contains("2779.19"));
        Contracts.assertMatches(TRANSFERRED, valued(agreement));
        assertThat(HOME_MANAGER.feed(agreement))
                .filteredOn(event -> event.get("type").textValue().equals(TRANSFERRED))
                .hasSize(3)
                .noneMatch(event ->
                        event.get("data").has("amount") || event.get("data").has("dayValue"));
        HOST_FINANCE
                .get("/v1/leave-transfers?agreementId=" + agreement.id)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        balance(agreement, "2026-12-31").body("available", equalTo("16.0082"));
        Ledger.assertSums(agreement);
    }

    @Test
    void b18_what_the_host_grants_beyond_home_is_handed_back_in_days_of_the_placement() {
        TestClock.set("2026-01-12T08:00:00Z");
        Agreement agreement = new Agreement()
                .region("DE-BE")
                .policyOfRecord("MORE_FAVOURABLE")
                .pattern(Agreement.week("FULL", "FULL", "FULL", "NONE", "NONE"))
                .period("2026-01-01", "2026-12-31")
                .signed();
        enrolHome(agreement, policy("{\"amount\":{\"days\":\"30\",\"daysPerWeek\":\"5\"}}"));
        HOST_HR.post("/v1/leave-enrolments", """
                        {"agreementId":"%s","validFrom":"2026-01-01","daysPerYear":"20"}""".formatted(agreement.id)).then().statusCode(201);
        say(HOME_FINANCE, agreement, "300").then().statusCode(201);
        assertThat(atTheHost(agreement)).isEqualByComparingTo("2");

        TestClock.set("2027-01-01T08:00:00Z");

        eventually(() -> assertThat(Events.of(agreement, TRANSFERRED)).hasSize(1));
        HOME_FINANCE
                .get("/v1/leave-transfers?agreementId=" + agreement.id)
                .then()
                .body("items.days", contains("2.0"))
                .body("items.weeks", contains("0.6667"))
                .body("items.dayValue.amount", contains("500.00"))
                .body("items.amount.amount", contains("1000.00"));
        Ledger.assertSums(agreement);
    }

    @Test
    void an_end_that_is_told_late_hands_back_at_once() {
        TestClock.set("2026-01-12T08:00:00Z");
        Agreement agreement = new Agreement()
                .region("DE-BE")
                .policyOfRecord("HOST")
                .daysPerYear("24")
                .period("2026-02-01", "2026-08-31")
                .signed();
        TestClock.set("2026-06-10T08:00:00Z");

        agreement.say("secondment.agreement.ending.v1", """
                {"agreementId":"%s","plannedEnd":"2026-08-31","lastDay":"2026-05-31","cause":"EARLY_TERMINATION"}""".formatted(agreement.id));

        eventually(() -> assertThat(Events.of(agreement, TRANSFERRED)).hasSize(1));
        assertThat(Events.last(agreement, TRANSFERRED).data().get("days").textValue())
                .isEqualTo("24.0");
    }

    private static JsonNode valued(Agreement agreement) {
        return Events.of(agreement, TRANSFERRED).stream()
                .filter(event -> event.has("amount"))
                .findFirst()
                .orElseThrow();
    }

    private static final String FIVE_GO_OVER = """
            {"amount":{"days":"30","daysPerWeek":"5"},"carryOver":{"maxDays":"5","usableFor":"P3M","onlyAfterNotice":%s}}""";

    private static Agreement forTwoYears(String policy) {
        TestClock.set("2026-01-12T08:00:00Z");
        Agreement agreement = new Agreement()
                .region("DE-BE")
                .period("2026-01-01", "2027-12-31")
                .signed();
        enrolHome(agreement, policy);
        return agreement;
    }

    @Test
    void b9_after_a_warning_five_days_go_over_and_lapse_in_april_whenever_somebody_looks() {
        Agreement agreement = forTwoYears(policy(FIVE_GO_OVER.formatted(true)));
        approved(leave(agreement, "2026-06-08", "2026-06-12"));
        HOME_HR.post("/v1/leave-balances/notices", """
                        {"agreementId":"%s","leaveYear":2026}""".formatted(agreement.id))
                .then()
                .statusCode(201);

        TestClock.set("2027-04-01T08:00:00Z");

        eventually(() -> balance(agreement, "2026-12-31")
                .body("entries.kind", hasItem("CARRIED_OUT"))
                .body("entries.kind", hasItem("EXPIRED")));
        balance(agreement, "2027-03-31")
                .body("available", equalTo("35.0"))
                .body("buckets[0].bucket", equalTo("CARRY_OVER"))
                .body("buckets[0].lastUsableDay", equalTo("2027-03-31"))
                .body("buckets[0].left", equalTo("5.0"));
        balance(agreement, "2027-04-01").body("available", equalTo("30.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void b9_without_a_warning_all_of_it_goes_over_and_stays() {
        Agreement agreement = forTwoYears(policy(FIVE_GO_OVER.formatted(true)));

        TestClock.set("2027-04-01T08:00:00Z");

        eventually(() -> balance(agreement, "2027-04-01")
                .body("available", equalTo("60.0"))
                .body("entries.kind", hasItem("ADJUSTMENT")));
    }

    @Test
    void b9_illness_that_turns_out_to_have_ended_within_the_year_lets_five_days_go_over_after_all() {
        Agreement agreement = forTwoYears(policy("""
                {"amount":{"days":"30","daysPerWeek":"5"},
                 "carryOver":{"maxDays":"5","usableFor":"P3M","afterIllness":"P15M"}}"""));
        String sick = HOME_HR.report(LeaveApi.sickness(agreement, "2026-01-01"));
        TestClock.set("2027-01-01T08:00:00Z");
        eventually(() -> balance(agreement, "2027-01-01").body("available", equalTo("60.0")));

        TestClock.set("2027-01-11T08:00:00Z");
        eventually(() -> HOME_HR.end(sick, "2026-12-20").then().statusCode(200));

        eventually(() -> balance(agreement, "2027-01-11").body("available", equalTo("35.0")));
        eventually(() -> HOME_HR.change(sick, "withdrawal", "{}").then().statusCode(200));
        HOME_HR.report(LeaveApi.sickness(agreement, "2026-01-01"));
        eventually(() -> balance(agreement, "2027-01-11").body("available", equalTo("60.0")));
        Ledger.assertSums(agreement);
    }

    @Test
    void b9_a_policy_that_is_told_late_is_applied_to_the_year_that_is_closed() {
        Agreement agreement = forTwoYears(policy(FIVE_GO_OVER.formatted(false)));
        TestClock.set("2027-01-01T08:00:00Z");
        eventually(() -> balance(agreement, "2027-01-01").body("available", equalTo("35.0")));

        TestClock.set("2027-01-11T08:00:00Z");
        enrolHome(agreement, policy(FIVE_GO_OVER.formatted(false).replace("\"maxDays\":\"5\"", "\"maxDays\":\"8\"")));

        eventually(() -> balance(agreement, "2027-01-11").body("available", equalTo("38.0")));
        Ledger.assertSums(agreement);
    }

    @Test
    void ten_replicas_at_once_close_a_year_once() {
        Agreement agreement = forTwoYears(policy(FIVE_GO_OVER.formatted(false)));
        TestClock.set("2027-01-01T08:00:00Z");

        Replicas.allAtOnce(10, EntitlementCalendar::run);

        eventually(() -> balance(agreement, "2026-12-31").body("entries.kind", hasItem("EXPIRED")));
        Replicas.allAtOnce(10, EntitlementCalendar::run);
        balance(agreement, "2026-12-31")
                .body(
                        "entries.kind",
                        contains("ENTITLEMENT", "ENTITLEMENT", "ENTITLEMENT", "CARRIED_OUT", "EXPIRED", "EXPIRED"));
        balance(agreement, "2027-01-01").body("available", equalTo("35.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void leave_years_follow_the_policy_and_leave_moves_with_its_days() {
        TestClock.set("2026-01-12T08:00:00Z");
        Agreement agreement = new Agreement()
                .region("GB-ENG")
                .period("2026-01-12", "2026-12-31")
                .signed();
        approved(leave(agreement, "2026-02-16", "2026-02-20"));
        approved(leave(agreement, "2026-05-11", "2026-05-15"));

        enrolHome(
                agreement,
                policy(
                        "{\"amount\":{\"weeks\":\"5.6\",\"atMostDays\":\"28\"},\"leaveYearStart\":\"04-01\",\"proration\":\"EXACT_DAYS\"}"));

        balance(agreement, "2026-03-31").body("leaveYear", equalTo(2025)).body("taken", equalTo("5.0"));
        balance(agreement, "2026-12-31")
                .body("leaveYear", equalTo(2026))
                .body("entitled", equalTo("28.0"))
                .body("taken", equalTo("5.0"));
        // 90 days of the year before are known: 28 x 90 / 365 = 6.9041, of which 1.9041 are left.
        HOME_HR.post("/v1/leave-requests/quote", leave(agreement, "2026-03-31", "2026-04-02"))
                .then()
                .statusCode(200)
                .body("leaveYears.leaveYear", contains(2025, 2026));
        Ledger.assertSums(agreement);
    }

    @Test
    void leave_across_the_leave_year_and_the_end_of_the_placement_is_drawn_in_each_part() {
        TestClock.set("2026-10-12T08:00:00Z");
        Agreement agreement = new Agreement()
                .region("DE-BE")
                .period("2026-02-01", "2026-12-31")
                .signed();
        enrolHome(agreement, "\"daysPerYear\":\"30\"");

        balance(agreement, "2027-12-31").body("entitled", equalTo("30.0"));
        HOME_HR.post("/v1/leave-requests/quote", leave(agreement, "2026-12-28", "2027-01-08"))
                .then()
                .statusCode(200)
                .body("leaveYears.days", contains("4.0", "5.0"));
    }

    @Test
    void b6_leave_of_irregular_hours_follows_from_the_hours_reported() {
        TestClock.set("2026-01-12T08:00:00Z");
        Agreement agreement = new Agreement()
                .region("GB-ENG")
                .period("2026-01-01", "2026-12-31")
                .signed();
        enrolHome(
                agreement,
                policy(
                        "{\"amount\":{\"weeks\":\"5.6\"},\"accrual\":{\"frequency\":\"BY_HOURS\",\"percentOfHours\":\"12.07\"}}"));
        String hours = """
                {"agreementId":"%s","from":"2026-05-01","to":"2026-05-31","hours":"%s"}""";
        balance(agreement, "2026-12-31").body("entitled", equalTo("0.0"));

        HOME_HR.post("/v1/leave-balances/hours", hours.formatted(agreement.id, "63"))
                .then()
                .statusCode(201)
                .body("entries.days", contains("1.0"))
                .body("available", equalTo("1.0"));
        HOME_HR.post("/v1/leave-balances/hours", hours.formatted(agreement.id, "63"))
                .then()
                .statusCode(201)
                .body("entries", hasSize(0));
        HOME_HR.post("/v1/leave-balances/hours", hours.formatted(agreement.id, "41"))
                .then()
                .statusCode(201)
                .body("available", equalTo("0.625"));
        HOME_HR.post(
                        "/v1/leave-balances/hours",
                        hours.formatted(agreement.id, "41").replace("2026-05-31", "2026-05-30"))
                .then()
                .statusCode(409)
                .body("code", equalTo("leave-hours-overlap"));
        balance(agreement, "2026-05-30").body("entitled", equalTo("0.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void b6_unpaid_leave_that_the_policy_names_earns_none_and_earns_again_what_is_given_up_of_it() {
        TestClock.set("2026-01-12T08:00:00Z");
        Agreement agreement = new Agreement()
                .region("DE-BE")
                .period("2026-01-01", "2026-12-31")
                .signed();
        enrolHome(
                agreement,
                policy(
                        "{\"amount\":{\"days\":\"30\",\"daysPerWeek\":\"5\"},\"proration\":\"EXACT_DAYS\",\"accrual\":{\"frequency\":\"YEARLY\",\"pausedBy\":[\"UNPAID\"]}}"));
        balance(agreement, "2026-12-31").body("entitled", equalTo("30.0"));

        String study = approved(leave(agreement, "2026-02-02", "2026-02-13").replace("ANNUAL", "STUDY"));
        balance(agreement, "2026-12-31").body("entitled", equalTo("30.0"));
        String unpaid = approved(leave(agreement, "2026-04-01", "2026-06-30").replace("ANNUAL", "UNPAID"));
        balance(agreement, "2026-12-31").body("entitled", equalTo("22.5205"));
        JsonNode anew = Events.last(agreement, RECALCULATED).data();
        assertThat(anew.get("after").textValue()).isEqualTo("22.5205");

        SECONDEE.change(unpaid, "cancellation", "{\"from\":\"2026-06-01\",\"to\":\"2026-06-30\"}")
                .then()
                .statusCode(200);
        balance(agreement, "2026-12-31").body("entitled", equalTo("24.9863"));
        SECONDEE.change(unpaid, "changes", "{\"from\":\"2026-04-01\",\"to\":\"2026-04-30\"}")
                .then()
                .statusCode(200);
        balance(agreement, "2026-12-31").body("entitled", equalTo("24.9863"));
        HOST_MANAGER.decide(unpaid, "AGREE").then().statusCode(200);
        HOME_HR.decide(unpaid, "APPROVE").then().statusCode(200);
        balance(agreement, "2026-12-31").body("entitled", equalTo("27.5342"));
        SECONDEE.change(unpaid, "cancellation", "{}").then().statusCode(200);
        SECONDEE.change(study, "cancellation", "{}").then().statusCode(200);
        balance(agreement, "2026-12-31").body("entitled", equalTo("30.0"));
        Ledger.assertSums(agreement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AM", "PM"})
    void b6_illness_earns_on_the_average_of_the_weeks_before_it_and_corrects_itself(String firstSlot) {
        TestClock.set("2026-06-22T08:00:00Z");
        Agreement agreement = new Agreement()
                .region("GB-ENG")
                .period("2026-01-01", "2026-12-31")
                .signed();
        enrolHome(
                agreement,
                policy(
                        "{\"amount\":{\"weeks\":\"5.6\"},\"accrual\":{\"frequency\":\"BY_HOURS\",\"percentOfHours\":\"12.07\"}}"));
        String hours = """
                {"agreementId":"%s","from":"%s","to":"%s","hours":"%s"}""";
        HOME_HR.post("/v1/leave-balances/hours", hours.formatted(agreement.id, "2026-01-05", "2026-05-31", "420"))
                .then()
                .statusCode(201)
                .body("available", equalTo("6.375"));
        HOME_HR.post("/v1/leave-balances/hours", hours.formatted(agreement.id, "2026-06-01", "2026-06-30", "62"))
                .then()
                .statusCode(201)
                .body("entries.days", contains("0.875"));

        String sick = HOME_HR.report(
                LeaveApi.sickness(agreement, "2026-06-01").replace("}", ",\"firstSlot\":\"" + firstSlot + "\"}"));
        eventually(() -> HOME_HR.end(sick, "2026-06-14").then().statusCode(200));

        balance(agreement, "2026-12-31")
                .body("entitled", equalTo("7.875"))
                .body("entries.reason", hasItem("62 hours worked and 40.00 on average for 14 days of absence"));
        eventually(() -> HOME_HR.change(sick, "withdrawal", "{}").then().statusCode(200));
        balance(agreement, "2026-12-31").body("entitled", equalTo("7.25"));
        Ledger.assertSums(agreement);
    }
}
