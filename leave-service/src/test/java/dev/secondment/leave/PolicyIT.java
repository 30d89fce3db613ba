package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.STRANGER;
import static dev.secondment.leave.LeaveApi.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Company policies, statutory packs, and what both employers say of one agreement. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PolicyIT {
    private static final String POLICIES = "/v1/leave-policies";
    private static final String ENROLMENTS = "/v1/leave-enrolments";
    private static final String FULL_TIME = Agreement.week("FULL", "FULL", "FULL", "FULL", "FULL");
    private static final LeaveApi HOST_HR = new LeaveApi(Tokens.bearer("globex-hr"));

    @BeforeEach
    void it_is_january_2026() {
        TestClock.set("2026-01-12T08:00:00Z");
    }

    private static String code() {
        return "P-" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(java.util.Locale.ROOT);
    }

    private static String policy(String code, String validFrom, String rules) {
        return """
                {"code":"%s","name":"Of a test","validFrom":"%s","rules":%s}""".formatted(code, validFrom, rules);
    }

    private static String weeks(String weeks) {
        return "{\"amount\":{\"weeks\":\"" + weeks + "\"}}";
    }

    private static String home(Agreement agreement, String amount) {
        return """
                {"agreementId":"%s","validFrom":"2026-01-01",%s,"region":"DE-BE","pattern":%s}""".formatted(agreement.id, amount, FULL_TIME);
    }

    private static String host(Agreement agreement, String validFrom, String amount) {
        return """
                {"agreementId":"%s","validFrom":"%s",%s}""".formatted(agreement.id, validFrom, amount);
    }

    private static Response enrolments(LeaveApi reader, Agreement agreement) {
        return reader.get(ENROLMENTS + "?agreementId=" + agreement.id);
    }

    @Test
    void a_policy_has_versions_by_the_day_from_which_each_holds() {
        String code = code();
        HOME_HR.post(POLICIES, policy(code, "2026-01-01", weeks("5")))
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("version", equalTo(1))
                .body("versions[0].rules.amount.weeks", equalTo("5.0"));
        HOME_HR.post(POLICIES, policy(code, "2027-01-01", weeks("6")))
                .then()
                .statusCode(201)
                .body("version", equalTo(2));

        HOME_HR.get(POLICIES + "/" + code).then().statusCode(200).body("versions.version", contains(1, 2));
        HOME_HR.get(POLICIES + "/" + code + "?asOf=2026-12-31")
                .then()
                .statusCode(200)
                .body("versions.rules.amount.weeks", contains("5.0"));
        HOME_HR.get(POLICIES + "/" + code + "?asOf=2025-12-31")
                .then()
                .statusCode(404)
                .body("code", equalTo("leave-policy-unknown"));
        HOME_HR.get(POLICIES + "?limit=200").then().statusCode(200).body("items.code", hasItem(code));
    }

    @Test
    void a_list_of_policies_goes_on_page_by_page() {
        String first = "AAA-" + code();
        String second = "AAA-" + code();
        HOME_HR.post(POLICIES, policy(first, "2026-01-01", weeks("5"))).then().statusCode(201);
        HOME_HR.post(POLICIES, policy(second, "2026-01-01", weeks("5"))).then().statusCode(201);

        Response page = HOME_HR.get(POLICIES + "?limit=1");
        String next = page.jsonPath().getString("next");
        Response further = HOME_HR.get(POLICIES + "?limit=1&cursor=" + next);

        assertThat(page.jsonPath().getString("items[0].code"))
                .isLessThan(further.jsonPath().getString("items[0].code"));
    }

    @Test
    void everything_that_is_wrong_with_rules_is_said_at_once() {
        String rules = """
                {"amount":{"weeks":"5","days":"20"},"leaveYearStart":"02-29","accrual":{"frequency":"BY_HOURS"},
                 "requests":{"blackOuts":[{"from":"2026-03-02","to":"2026-03-01","name":"Fair"}]}}""";

        HOME_HR.post(POLICIES, policy(code(), "2026-01-01", rules))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-policy-invalid"))
                .body(
                        "violations.pointer",
                        contains(
                                "/rules/amount",
                                "/rules/leaveYearStart",
                                "/rules/accrual/percentOfHours",
                                "/rules/requests/blackOuts/0/to"));
        HOME_HR.post(POLICIES, policy(code(), "2026-01-01", "{}"))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("nothing-stated"));
        HOME_HR.post(
                        POLICIES,
                        policy(code(), "2026-01-01", "{\"amount\":{\"weeks\":\"a lot\"},\"leaveYearStart\":\"1.1.\"}"))
                .then()
                .statusCode(422)
                .body("violations", hasSize(2));
        HOME_HR.post(POLICIES, policy(code(), "2126-01-01", "{\"amount\":{\"days\":\"300\",\"daysPerWeek\":\"1\"}}"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("more-than-a-year", "too-far-off"));
        HOME_HR.post(POLICIES, policy("GB-STATUTORY", "2026-01-01", weeks("4")))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-policy-code-reserved"));
    }

    @Test
    void a_policy_is_its_organisation_s_own() {
        String code = code();
        HOME_HR.post(POLICIES, policy(code, "2026-01-01", weeks("5"))).then().statusCode(201);

        for (LeaveApi other : List.of(HOST_HR, STRANGER)) {
            other.get(POLICIES + "/" + code).then().statusCode(404).body("code", equalTo("leave-policy-unknown"));
            other.get(POLICIES + "?limit=200").then().statusCode(200).body("items.code", not(hasItem(code)));
        }
        SECONDEE.get(POLICIES + "/" + code).then().statusCode(403);
        HOST_MANAGER
                .post(POLICIES, policy(code, "2026-01-01", weeks("5")))
                .then()
                .statusCode(403);
        STRANGER.post(POLICIES, policy(code, "2026-01-01", weeks("4")))
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
    }

    @Test
    void statutory_policies_are_listed_with_their_sources_to_be_checked() {
        HOME_HR.get(POLICIES + "?jurisdiction=GB")
                .then()
                .statusCode(200)
                .body("items.code", contains("GB-STATUTORY"))
                .body("items[0].statutory.sources.grade", everyItem(equalTo("check")))
                .body("items[0].statutory.sickPay.weeklyRate", contains("116.75", "118.75", "123.25"));
        HOME_HR.get(POLICIES + "?jurisdiction=FR").then().statusCode(200).body("items.code", contains("EU-FLOOR"));
        HOME_HR.get(POLICIES + "?jurisdiction=US").then().statusCode(200).body("items", empty());
        HOME_HR.get(POLICIES + "/DE-STATUTORY?asOf=2026-01-01")
                .then()
                .statusCode(200)
                .body("versions.rules.amount.weeks", contains("4.0"))
                .body("statutory.leaveCertificate", equalTo(true));
    }

    @Test
    void each_employer_says_its_word_and_the_leave_year_falls_into_segments() {
        Agreement agreement = new Agreement()
                .period("2026-02-01", "2026-08-31")
                .policyOfRecord("HOST")
                .signed();
        String code = code();
        HOME_HR.post(POLICIES, policy(code, "2020-01-01", weeks("5.6"))).then().statusCode(201);
        HOME_HR.post(ENROLMENTS, home(agreement, "\"policy\":\"" + code + "\",\"employedSince\":\"2019-04-01\""))
                .then()
                .statusCode(201)
                .body("side", equalTo("HOME"))
                .body("region", equalTo("DE-BE"));
        HOST_HR.post(ENROLMENTS, host(agreement, "2026-02-01", "\"daysPerYear\":\"24\""))
                .then()
                .statusCode(201)
                .body("side", equalTo("HOST"));

        for (LeaveApi reader : List.of(HOME_HR, SECONDEE)) {
            enrolments(reader, agreement)
                    .then()
                    .statusCode(200)
                    .body("enrolments.side", contains("HOME", "HOST"))
                    .body("leaveYears[0].segments.from", contains("2026-01-01", "2026-02-01", "2026-09-01"))
                    .body("leaveYears[0].segments.employer", contains("HOME", "HOST", "HOME"))
                    .body("leaveYears[0].segments.annualDays", contains("28.0", "24.0", "28.0"))
                    .body("leaveYears[0].segments.floorDays", contains("28.0", "28.0", "28.0"))
                    .body("leaveYears[0].segments[0].policy.code", equalTo(code));
        }
        enrolments(STRANGER, agreement).then().statusCode(404);
    }

    @Test
    void the_host_sees_its_own_word_and_its_own_segments() {
        Agreement agreement = new Agreement()
                .period("2026-02-01", "2026-08-31")
                .policyOfRecord("HOST_PREVAILS")
                .signed();
        HOME_HR.post(ENROLMENTS, home(agreement, "\"daysPerYear\":\"28\""))
                .then()
                .statusCode(201);

        enrolments(HOST_HR, agreement)
                .then()
                .statusCode(200)
                .body("enrolments", empty())
                .body("leaveYears[0].segments.from", contains("2026-02-01"))
                .body("leaveYears[0].segments[0].annualDays", nullValue())
                .body("leaveYears[0].segments[0].floorDays", nullValue());
        assertThat(HOST_HR.feed(agreement).stream()
                        .map(event -> event.path("type").asText()))
                .doesNotContain("secondment.leave.enrolment-changed.v1");

        HOST_HR.post(ENROLMENTS, host(agreement, "2026-02-01", "\"daysPerYear\":\"24\""))
                .then()
                .statusCode(201);

        enrolments(HOST_HR, agreement)
                .then()
                .body("enrolments.side", contains("HOST"))
                .body("leaveYears[0].segments[0].annualDays", equalTo("24.0"));
        assertThat(HOST_HR.feed(agreement).stream()
                        .map(event -> event.path("type").asText()))
                .containsOnlyOnce("secondment.leave.enrolment-changed.v1");
        List<JsonNode> told = Events.of(agreement, "secondment.leave.enrolment-changed.v1");
        assertThat(told).extracting(event -> event.path("side").asText()).containsExactly("HOME", "HOST");
    }

    private static String value(Agreement agreement, String amount, String currency) {
        return """
                {"agreementId":"%s","validFrom":"2026-03-01","dayValue":{"amount":"%s","currency":"%s"}}""".formatted(agreement.id, amount, currency);
    }

    @Test
    void what_a_day_costs_is_said_by_home_and_read_by_its_hr_payroll_and_finance_alone() {
        Agreement agreement = new Agreement()
                .period("2026-02-01", "2026-08-31")
                .policyOfRecord("HOST")
                .signed();
        LeaveApi finance = new LeaveApi(Tokens.bearer("acme-finance"));
        finance.post(ENROLMENTS, value(agreement, "310.50", "EUR"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("week-at-home-unknown"));
        finance.post(ENROLMENTS, home(agreement, "\"daysPerYear\":\"28\""))
                .then()
                .statusCode(403);
        HOME_HR.post(
                        ENROLMENTS,
                        home(
                                agreement,
                                "\"daysPerYear\":\"28\",\"dayValue\":{\"amount\":\"300\",\"currency\":\"EUR\"}"))
                .then()
                .statusCode(201)
                .body("dayValue.amount", equalTo("300.00"));
        finance.post(ENROLMENTS, value(agreement, "310.50", "EUR"))
                .then()
                .statusCode(201)
                .body("side", equalTo("HOME"))
                .body("dayValue.amount", equalTo("310.50"))
                .body("policy", nullValue());

        for (LeaveApi teller : List.of(HOST_HR, new LeaveApi(Tokens.bearer("globex-finance")))) {
            teller.post(ENROLMENTS, value(agreement, "1", "EUR"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("leave-not-your-part"));
        }
        STRANGER.post(ENROLMENTS, value(agreement, "1", "EUR")).then().statusCode(404);
        HOST_HR.post(
                        ENROLMENTS,
                        host(
                                agreement,
                                "2026-02-01",
                                "\"daysPerYear\":\"24\",\"dayValue\":{\"amount\":\"1\",\"currency\":\"EUR\"}"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/dayValue"))
                .body("violations.code", contains("of-home-alone"));
        Map.of("0", "not-positive", "310.505", "too-many-decimals")
                .forEach((amount, code) -> finance.post(ENROLMENTS, value(agreement, amount, "EUR"))
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("leave-enrolment-invalid"))
                        .body("violations.code", contains(code)));

        for (LeaveApi reader : List.of(HOME_HR, finance, new LeaveApi(Tokens.bearer("acme-payroll")))) {
            enrolments(reader, agreement)
                    .then()
                    .statusCode(200)
                    .body("enrolments.dayValue.amount", contains("300.00", "310.50"))
                    .body("leaveYears[0].segments.annualDays", contains("28.0", "30.0", "28.0"));
        }
        for (LeaveApi reader : List.of(LeaveApi.HOME_MANAGER, SECONDEE)) {
            enrolments(reader, agreement)
                    .then()
                    .body("enrolments", hasSize(1))
                    .body("enrolments[0].dayValue", nullValue());
        }
        enrolments(HOST_HR, agreement).then().statusCode(200).body("enrolments", empty());
        assertThat(Events.of(agreement, "secondment.leave.enrolment-changed.v1"))
                .as("a value is in no event of its own")
                .hasSize(1)
                .noneMatch(event -> event.has("dayValue"));
    }

    @Test
    void everything_that_is_wrong_with_an_enrolment_is_said_at_once() {
        Agreement agreement = new Agreement().period("2026-02-01", "2026-08-31").signed();

        HOME_HR.post(ENROLMENTS, """
                        {"agreementId":"%s","validFrom":"2010-01-01","policy":"NOWHERE","region":"DE-XX","pattern":{},
                         "employedSince":"2026-05-01","employedUntil":"2026-04-01"}""".formatted(agreement.id))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-enrolment-invalid"))
                .body(
                        "violations.code",
                        contains(
                                "too-far-from-the-placement",
                                "unknown-policy",
                                "unknown-region",
                                "no-working-time",
                                "ends-before-it-begins"));
        HOST_HR.post(ENROLMENTS, home(agreement, "\"daysPerYear\":\"24\""))
                .then()
                .statusCode(422)
                .body("violations.code", contains("of-home-alone"));
        HOME_HR.post(
                        ENROLMENTS,
                        host(
                                agreement,
                                "2026-01-01",
                                "\"daysPerYear\":\"28\",\"region\":\"DE-BE\","
                                        + "\"rotation\":{\"anchor\":\"2026-02-02\",\"laterWeeks\":[{\"MONDAY\":\"FULL\"}]}"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("no-working-time"));
        HOME_HR.post(ENROLMENTS, host(agreement, "2026-02-01", "\"side\":\"HOST\",\"daysPerYear\":\"24\""))
                .then()
                .statusCode(403)
                .body("code", equalTo("leave-not-your-part"));
        SECONDEE.post(ENROLMENTS, home(agreement, "\"daysPerYear\":\"24\""))
                .then()
                .statusCode(403);
        STRANGER.post(ENROLMENTS, home(agreement, "\"daysPerYear\":\"24\""))
                .then()
                .statusCode(404);
    }

    @Test
    void b2_leave_from_home_into_the_placement_is_counted_by_both_and_balanced_by_both() {
        Agreement agreement = new Agreement()
                .period("2026-11-16", "2027-08-31")
                .region("DE-SN")
                .policyOfRecord("HOST")
                .signed();
        String ask = leave(agreement, "2026-11-12", "2026-11-20");
        SECONDEE.post("/v1/leave-requests/quote", ask)
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-outside-placement"));

        HOME_HR.post(ENROLMENTS, home(agreement, "\"daysPerYear\":\"28\",\"agreedToLess\":true"))
                .then()
                .statusCode(201);
        HOST_HR.post(ENROLMENTS, host(agreement, "2026-11-16", "\"daysPerYear\":\"24\""))
                .then()
                .statusCode(201);

        SECONDEE.post("/v1/leave-requests/quote", ask).then().statusCode(200).body("days", equalTo("6.0"));
        // 28 x 319/365 + 24 x 46/365
        HOME_HR.get("/v1/leave-balances?asOf=2026-12-31&agreementId=" + agreement.id)
                .then()
                .body("entitled", equalTo("27.4959"));
    }

    @Test
    void agreements_follow_a_new_version_of_their_policy() throws SQLException {
        Agreement agreement = new Agreement().period("2026-02-01", "2026-08-31").signed();
        String code = code();
        HOME_HR.post(POLICIES, policy(code, "2020-01-01", weeks("5"))).then().statusCode(201);
        HOME_HR.post(ENROLMENTS, home(agreement, "\"policy\":\"" + code + "\""))
                .then()
                .statusCode(201);
        HOME_HR.get("/v1/leave-balances?asOf=2026-12-31&agreementId=" + agreement.id)
                .then()
                .body("entitled", equalTo("25.0"));

        HOME_HR.post(POLICIES, policy(code, "2026-01-01", weeks("6"))).then().statusCode(201);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> HOME_HR.get("/v1/leave-balances?asOf=2026-12-31&agreementId=" + agreement.id)
                        .then()
                        .body("entitled", equalTo("30.0")));
        assertThat(count("SELECT count(*) FROM leave_policy_to_follow WHERE agreement_id = '" + agreement.id + "'"))
                .isZero();
    }

    @Test
    void a_new_version_waits_for_an_enrolment_under_its_policy_that_is_under_way() throws Exception {
        Agreement agreement = new Agreement().period("2026-02-01", "2026-08-31").signed();
        String code = code();
        HOME_HR.post(POLICIES, policy(code, "2020-01-01", weeks("5"))).then().statusCode(201);
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor();
                Connection database = RealServers.asSuperuser();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("SELECT 1 FROM leave_account WHERE agreement_id = '" + agreement.id + "' FOR UPDATE");
            Future<Response> enrolled =
                    two.submit(() -> HOME_HR.post(ENROLMENTS, home(agreement, "\"policy\":\"" + code + "\"")));
            await().until(() -> waiting() >= 1);
            Future<Response> recorded =
                    two.submit(() -> HOME_HR.post(POLICIES, policy(code, "2026-01-01", weeks("6"))));
            await().until(() -> recorded.isDone() || waiting() >= 2);
            database.commit();
            enrolled.get().then().statusCode(201);
            recorded.get().then().statusCode(201);
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> HOME_HR.get("/v1/leave-balances?asOf=2026-12-31&agreementId=" + agreement.id)
                        .then()
                        .body("entitled", equalTo("30.0")));
    }

    private static int waiting() throws SQLException {
        return count("SELECT count(*) FROM pg_stat_activity WHERE cardinality(pg_blocking_pids(pid)) > 0");
    }

    @Test
    void the_database_refuses_to_rewrite_policies_and_enrolments_and_hides_them_from_strangers() throws SQLException {
        Agreement agreement = new Agreement().period("2026-02-01", "2026-08-31").signed();
        HOME_HR.post(POLICIES, policy(code(), "2026-01-01", weeks("5"))).then().statusCode(201);
        HOME_HR.post(
                        ENROLMENTS,
                        home(
                                agreement,
                                "\"daysPerYear\":\"28\",\"dayValue\":{\"amount\":\"300\",\"currency\":\"EUR\"}"))
                .then()
                .statusCode(201);

        for (String change : List.of(
                "UPDATE leave_policy SET name = 'another'",
                "DELETE FROM leave_policy",
                "UPDATE leave_enrolment SET days_per_year = 1",
                "DELETE FROM leave_enrolment",
                "UPDATE leave_day_value SET amount = 1",
                "DELETE FROM leave_day_value")) {
            try (Connection database = RealServers.asSuperuser();
                    Statement statement = database.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(change))
                        .hasMessageContaining("never edited or deleted");
            }
        }
        try (Connection database = RealServers.asApplication();
                Statement statement = database.createStatement()) {
            for (String table :
                    List.of("leave_policy", "leave_enrolment", "leave_policy_to_follow", "leave_day_value")) {
                try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    rows.next();
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
        }
        assertThat(valuesSeenBy("org:" + Tokens.ACME, agreement)).isOne();
        assertThat(valuesSeenBy("org:" + Tokens.GLOBEX, agreement)).isZero();
        assertThat(valuesSeenBy("person:" + Tokens.ACME + "/E-1001", agreement)).isZero();
    }

    private static int valuesSeenBy(String principal, Agreement agreement) throws SQLException {
        try (Connection database = RealServers.asApplication();
                Statement statement = database.createStatement()) {
            statement.execute("SELECT set_config('app.principals', '" + principal + "', false)");
            try (ResultSet rows = statement.executeQuery(
                    "SELECT (SELECT count(*) FROM leave_day_value v WHERE v.agreement_id = b.agreement_id)"
                            + " FROM leave_binding b WHERE b.agreement_id = '" + agreement.id + "'")) {
                assertThat(rows.next()).as("%s sees the agreement", principal).isTrue();
                return rows.getInt(1);
            }
        }
    }

    private static int count(String query) throws SQLException {
        try (Connection database = RealServers.asSuperuser();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void an_order_of_drawing_is_whole_and_sickness_always_earns_leave() {
        HOME_HR.post(POLICIES, policy(code(), "2026-01-01", "{\"drawOrder\":[\"CONTRACTUAL\",\"STATUTORY\"]}"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("bucket-missing"))
                .body("violations[0].detail", equalTo("Missing: CARRY_OVER, TRANSFERRED_IN, TOIL."));
        HOME_HR.post(
                        POLICIES,
                        policy(
                                code(),
                                "2026-01-01",
                                "{\"accrual\":{\"frequency\":\"YEARLY\",\"pausedBy\":[\"SICKNESS\"]}}"))
                .then()
                .statusCode(400);
        String code = code();
        String rules =
                "{\"accrual\":{\"frequency\":\"YEARLY\",\"pausedBy\":[\"UNPAID\"]},\"drawOrder\":[\"CONTRACTUAL\",\"STATUTORY\",\"CARRY_OVER\",\"TRANSFERRED_IN\",\"TOIL\"]}";
        HOME_HR.post(POLICIES, policy(code, "2026-01-01", rules)).then().statusCode(201);
        HOME_HR.get(POLICIES + "/" + code)
                .then()
                .body("versions[0].rules.accrual.pausedBy", contains("UNPAID"))
                .body("versions[0].rules.drawOrder[0]", equalTo("CONTRACTUAL"));
    }
}
