package dev.secondment.placement.payroll.rest;

import static dev.secondment.placement.AgreementStory.as;
import static dev.secondment.placement.AgreementStory.fullDay;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.placement.AgreementStory;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.TestKafka;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PayrollInstructionIT {

    @Inject
    SessionFactory sessions;

    private final UUID leave = UUID.randomUUID();
    private final UUID absence = UUID.randomUUID();
    private AgreementStory story;

    @BeforeEach
    void a_signed_agreement() {
        TestClock.set("2026-08-20T10:00:00Z");
        story = AgreementStory.signedFrom("2026-09-01", "2027-02-28").awaitStatus("PREPARING");
    }

    @Test
    void approved_leave_is_told_to_the_payroll_day_by_day() {
        UUID event = approved(fullDay("2026-10-05", "ANNUAL_LEAVE"), """
                {"date":"2026-10-06","slots":["AM"],"days":"0.5","payrollCode":"ANNUAL_LEAVE"}""");
        story.awaitInstructions(1);
        story.instructions()
                .body("items[0].action", equalTo("ONE_OFF"))
                .body("items[0].element", equalTo("LEAVE_DAYS"))
                .body("items[0].payroll", equalTo("HOME"))
                .body("items[0].employee.employeeRef", equalTo(story.employee))
                .body("items[0].employee.organizationId", equalTo(Tokens.ACME))
                .body("items[0].quantity.value", equalTo("1.5"))
                .body("items[0].quantity.unit", equalTo("DAYS"))
                .body("items[0].perDay.date", contains("2026-10-05", "2026-10-06"))
                .body("items[0].perDay.slots", contains(List.of("AM", "PM"), List.of("AM")))
                .body("items[0].perDay.days", contains("1.0", "0.5"))
                .body("items[0].effectiveFrom", equalTo("2026-10-05"))
                .body("items[0].effectiveTo", equalTo("2026-10-06"))
                .body("items[0].originPeriod", equalTo("2026-10"))
                .body("items[0].sourceEventId", equalTo(event.toString()))
                .body("items[0].supersedes", nullValue());
    }

    @Test
    void days_sick_on_leave_move_from_the_leave_to_the_absence_and_the_stream_says_what_is_superseded()
            throws IOException {
        approved(
                fullDay("2026-10-05", "ANNUAL_LEAVE"),
                fullDay("2026-10-06", "ANNUAL_LEAVE"),
                fullDay("2026-10-07", "ANNUAL_LEAVE"));
        story.awaitInstructions(1);
        story.leaveSays("days-recredited", """
                {"agreementId":"%s","leaveRequestId":"%s","absenceId":"%s","perDay":[%s]}""".formatted(
                        story.agreement, leave, absence, fullDay("2026-10-06", "ANNUAL_LEAVE")));
        story.awaitInstructions(3);
        Response all = story.instructions().extract().response();
        all.then()
                .body("items.element", contains("LEAVE_DAYS", "LEAVE_DAYS", "SICK_DAYS"))
                .body("items[1].supersedes", equalTo(all.path("items[0].instructionId")))
                .body("items[1].perDay.date", contains("2026-10-05", "2026-10-07"))
                .body("items[1].quantity.value", equalTo("2.0"))
                .body("items[2].perDay.date", contains("2026-10-06"))
                .body("items[2].perDay.payrollCode", contains("SICKNESS"))
                .body("items[2].supersedes", nullValue());

        List<ConsumerRecord<String, byte[]>> stream = stream(3);
        assertThat(stream)
                .extracting(event -> TestKafka.header(event, "ce_aggregateversion"))
                .containsExactly("1", "2", "3");
        assertThat(TestKafka.header(stream.get(1), "ce_supersedes"))
                .isEqualTo(TestKafka.header(stream.get(0), "ce_id"));
        JsonNode overRest = new ObjectMapper().readTree(all.body().asString()).get("items");
        for (int i = 0; i < 3; i++) {
            assertThat(new ObjectMapper().readTree(stream.get(i).value())).isEqualTo(overRest.get(i));
        }
    }

    @Test
    void days_that_are_leave_again_are_no_sick_days_although_the_absence_goes_on() {
        approved(fullDay("2026-10-05", "ANNUAL_LEAVE"), fullDay("2026-10-06", "ANNUAL_LEAVE"));
        story.leaveSays("days-recredited", """
                {"agreementId":"%s","leaveRequestId":"%s","absenceId":"%s","perDay":[%s,%s]}""".formatted(
                        story.agreement,
                        leave,
                        absence,
                        fullDay("2026-10-05", "ANNUAL_LEAVE"),
                        fullDay("2026-10-06", "ANNUAL_LEAVE")));
        story.awaitInstructions(3);

        story.leaveSays(
                "changed", """
                {"agreementId":"%s","leaveRequestId":"%s","absenceId":"%s","perDay":[%s]}""".formatted(story.agreement, leave, absence, fullDay("2026-10-06", "ANNUAL_LEAVE")));

        story.awaitInstructions(5);
        story.instructions()
                .body("items.element", contains("LEAVE_DAYS", "LEAVE_DAYS", "SICK_DAYS", "LEAVE_DAYS", "SICK_DAYS"))
                .body("items.quantity.value", contains("2.0", "0.0", "2.0", "1.0", "1.0"))
                .body("items[4].perDay.date", contains("2026-10-05"));
    }

    @Test
    void an_absence_that_never_was_has_no_sick_day_even_where_its_leave_is_gone_by_then() {
        approved(fullDay("2026-11-09", "ANNUAL_LEAVE"), fullDay("2026-11-10", "ANNUAL_LEAVE"));
        recredited(fullDay("2026-11-09", "ANNUAL_LEAVE"), fullDay("2026-11-10", "ANNUAL_LEAVE"));
        story.leaveSays("cancelled", """
                {"agreementId":"%s","leaveRequestId":"%s"}""".formatted(story.agreement, leave));
        withdrawn();
        story.awaitInstructions(4);
        Response all = story.instructions().extract().response();
        all.then()
                .body("items.element", contains("LEAVE_DAYS", "LEAVE_DAYS", "SICK_DAYS", "SICK_DAYS"))
                .body("items.quantity.value", contains("2.0", "0.0", "2.0", "0.0"))
                .body("items[3].supersedes", equalTo(all.path("items[2].instructionId")));
    }

    @Test
    void leave_that_an_absence_gives_back_when_it_is_withdrawn_is_told_as_leave_alone() {
        approved(fullDay("2026-11-09", "ANNUAL_LEAVE"));
        recredited(fullDay("2026-11-09", "ANNUAL_LEAVE"));
        withdrawn();
        story.leaveSays(
                "changed", """
                {"agreementId":"%s","leaveRequestId":"%s","absenceId":"%s","perDay":[%s]}""".formatted(story.agreement, leave, absence, fullDay("2026-11-09", "ANNUAL_LEAVE")));
        story.awaitInstructions(5);
        story.instructions()
                .body("items.element", contains("LEAVE_DAYS", "LEAVE_DAYS", "SICK_DAYS", "SICK_DAYS", "LEAVE_DAYS"))
                .body("items.quantity.value", contains("1.0", "0.0", "1.0", "0.0", "1.0"));
    }

    private void recredited(String... days) {
        story.leaveSays("days-recredited", """
                {"agreementId":"%s","leaveRequestId":"%s","absenceId":"%s","perDay":[%s]}""".formatted(story.agreement, leave, absence, String.join(",", days)));
    }

    private void withdrawn() {
        story.leaveSays("absence-withdrawn", """
                {"agreementId":"%s","absenceId":"%s","kind":"SICKNESS","firstDay":"2026-11-02"}""".formatted(story.agreement, absence));
    }

    @Test
    void half_a_day_of_leave_that_is_granted_late_on_a_sick_day_leaves_it_a_whole_sick_day() {
        String afternoon = """
                {"date":"2026-11-04","slots":["PM"],"days":"0.5","payrollCode":"ANNUAL_LEAVE"}""";
        story.leaveSays("absence-ended", """
                {"agreementId":"%s","absenceId":"%s","kind":"SICKNESS","perDay":[%s]}""".formatted(story.agreement, absence, fullDay("2026-11-04", "SICKNESS")));
        approved(afternoon);
        story.leaveSays("days-recredited", """
                {"agreementId":"%s","leaveRequestId":"%s","absenceId":"%s","perDay":[%s]}""".formatted(story.agreement, leave, absence, afternoon));
        story.awaitInstructions(3);
        story.instructions()
                .body("items.element", contains("SICK_DAYS", "LEAVE_DAYS", "LEAVE_DAYS"))
                .body("items.quantity.value", contains("1.0", "0.5", "0.0"));
    }

    @Test
    void days_told_before_another_payroll_takes_over_follow_it() {
        story.leaveSays("approved", """
                {"agreementId":"%s","leaveRequestId":"%s","kind":"UNPAID","perDay":[%s,%s]}""".formatted(
                        story.agreement, leave, fullDay("2026-11-30", "UNPAID"), fullDay("2026-12-01", "UNPAID")));
        story.awaitInstructions(2);
        String change = """
                {"agreementId":"%s","effectiveFrom":"2026-12-01","versions":[
                 {"effectiveFrom":"2026-09-01","payrollLocation":"HOME","allowances":[]},
                 {"effectiveFrom":"2026-12-01","payrollLocation":"HOST","allowances":[]}]}""".formatted(story.agreement);
        story.agreementSays("compensation-changed", change);
        story.awaitInstructions(4);
        story.agreementSays("compensation-changed", change);
        story.leaveSays("cancelled", """
                {"agreementId":"%s","leaveRequestId":"%s","kind":"UNPAID"}""".formatted(story.agreement, leave));
        story.awaitInstructions(6);
        Response all = story.instructions().extract().response();
        all.then()
                .body("items.element", everyItem(equalTo("UNPAID_DAYS")))
                .body("items.payroll", contains("HOME", "HOME", "HOME", "HOST", "HOME", "HOST"))
                .body("items.originPeriod", contains("2026-11", "2026-12", "2026-12", "2026-12", "2026-11", "2026-12"))
                .body("items.quantity.value", contains("1.0", "1.0", "0.0", "1.0", "0.0", "0.0"))
                .body("items[2].supersedes", equalTo(all.path("items[1].instructionId")))
                .body("items[3].supersedes", nullValue())
                .body("items[5].supersedes", equalTo(all.path("items[3].instructionId")));
    }

    @Test
    void an_absence_that_is_over_says_its_final_days_once() {
        story.leaveSays("absence-ended", """
                {"agreementId":"%s","absenceId":"%s","kind":"SICKNESS","perDay":[%s,%s]}""".formatted(
                story.agreement, absence, fullDay("2026-11-02", "SICKNESS"), fullDay("2026-11-03", "SICKNESS")));
        story.awaitInstructions(1);
        story.leaveSays("absence-ended", """
                {"agreementId":"%s","absenceId":"%s","kind":"SICKNESS","perDay":[%s]}""".formatted(story.agreement, absence, fullDay("2026-11-02", "SICKNESS")));
        story.awaitInstructions(2);
        story.instructions()
                .body("items.element", contains("SICK_DAYS", "SICK_DAYS"))
                .body("items.quantity.value", contains("2.0", "1.0"));
    }

    @Test
    void leave_that_its_agreement_cut_is_stated_anew_and_leave_with_nothing_left_is_taken_back() {
        approved(fullDay("2026-10-05", "ANNUAL_LEAVE"), fullDay("2026-10-06", "ANNUAL_LEAVE"));
        story.awaitInstructions(1);
        story.leaveSays("changed", """
                {"agreementId":"%s","leaveRequestId":"%s","perDay":[%s]}""".formatted(story.agreement, leave, fullDay("2026-10-05", "ANNUAL_LEAVE")));
        story.awaitInstructions(2);
        story.leaveSays("changed", """
                {"agreementId":"%s","leaveRequestId":"%s","perDay":[]}""".formatted(story.agreement, leave));
        story.awaitInstructions(3);
        story.instructions()
                .body("items.element", contains("LEAVE_DAYS", "LEAVE_DAYS", "LEAVE_DAYS"))
                .body("items.quantity.value", contains("2.0", "1.0", "0.0"));
    }

    @Test
    void B19_days_of_a_locked_month_are_told_for_the_next_and_are_listed_and_counted_there() {
        approved(fullDay("2026-09-10", "ANNUAL_LEAVE"), fullDay("2026-09-11", "ANNUAL_LEAVE"));
        story.awaitInstructions(1);
        story.leaveSays("days-recredited", """
                {"agreementId":"%s","leaveRequestId":"%s","kind":"ANNUAL","absenceId":"%s","perDay":[
                 {"date":"2026-09-11","slots":["AM","PM"],"days":"1.0","payrollCode":"ANNUAL_LEAVE",
                  "originPeriod":"2026-09","postingPeriod":"2026-10"}]}""".formatted(story.agreement, leave, absence));
        story.awaitInstructions(3);

        story.instructions()
                .body("items[0].postingPeriod", equalTo("2026-09"))
                .body("items[0].nextPeriod", nullValue())
                .body("items[1].element", equalTo("LEAVE_DAYS"))
                .body("items[1].quantity.value", equalTo("1.0"))
                .body("items[1].originPeriod", equalTo("2026-09"))
                .body("items[1].postingPeriod", equalTo("2026-10"))
                .body("items[1].nextPeriod", equalTo(true))
                .body("items[1].retroactive", equalTo(true))
                .body("items[1].affectedPeriods", contains("2026-09"))
                .body("items[2].element", equalTo("SICK_DAYS"))
                .body("items[2].postingPeriod", equalTo("2026-10"));
        ofPeriod("2026-09").body("items.quantity.value", contains("2.0"));
        ofPeriod("2026-10").body("items.element", contains("LEAVE_DAYS", "SICK_DAYS"));
        JsonPath september = totals("2026-09");
        JsonPath october = totals("2026-10");
        assertThat(september.getInt("instructions")).isGreaterThanOrEqualTo(1);
        assertThat(october.getInt("instructions")).isGreaterThanOrEqualTo(2);
        assertThat(october.getLong("lastSequence")).isGreaterThan(september.getLong("lastSequence"));
        assertThat(october.getLong("items.instructions.sum()")).isEqualTo(october.getLong("instructions"));
    }

    private ValidatableResponse ofPeriod(String period) {
        return as("acme-payroll")
                .queryParam("employeeRef", story.employee)
                .queryParam("period", period)
                .get("/v1/payroll-instructions")
                .then();
    }

    private static JsonPath totals(String period) {
        return given().auth()
                .oauth2(Tokens.bearer("acme-payroll"))
                .get("/v1/payroll-instructions/control-totals?period=" + period)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void control_totals_are_for_the_home_payroll() {
        given().auth()
                .oauth2(Tokens.bearer("stranger-hr"))
                .get("/v1/payroll-instructions/control-totals?period=2026-09")
                .then()
                .statusCode(200)
                .body("instructions", equalTo(0))
                .body("lastSequence", equalTo(0));
        given().auth()
                .oauth2(Tokens.bearer("acme-payroll"))
                .get("/v1/payroll-instructions/control-totals")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(Tokens.bearer("acme-manager"))
                .get("/v1/payroll-instructions/control-totals?period=2026-09")
                .then()
                .statusCode(403);
    }

    @Test
    void leave_that_is_cancelled_is_taken_back_with_zero_days() {
        approved(fullDay("2026-10-05", "ANNUAL_LEAVE"));
        story.awaitInstructions(1);
        story.leaveSays("cancelled", """
                {"agreementId":"%s","leaveRequestId":"%s"}""".formatted(story.agreement, leave));
        story.awaitInstructions(2);
        Response all = story.instructions().extract().response();
        all.then()
                .body("items[1].supersedes", equalTo(all.path("items[0].instructionId")))
                .body("items[1].quantity.value", equalTo("0.0"))
                .body("items[1].perDay", empty());
    }

    @Test
    void a_leave_event_that_overtakes_the_signature_waits_for_it() {
        story = new AgreementStory();
        approved(fullDay("2026-10-05", "ANNUAL_LEAVE"));
        story.signed("2026-09-01", "2027-02-28", "1.0").awaitStatus("PREPARING");
        story.awaitInstructions(1);
    }

    @Test
    void one_month_and_one_page_are_read_at_a_time() {
        approved(
                fullDay("2026-09-30", "ANNUAL_LEAVE"),
                fullDay("2026-10-01", "ANNUAL_LEAVE"),
                fullDay("2026-11-02", "ANNUAL_LEAVE"));
        story.awaitInstructions(3);
        ofPeriod("2026-10").body("items.perDay.date", contains(List.of("2026-10-01")));
        Response first = as("acme-payroll")
                .queryParam("employeeRef", story.employee)
                .queryParam("limit", 2)
                .get("/v1/payroll-instructions");
        first.then().body("items.originPeriod", contains("2026-09", "2026-10"));
        as("acme-payroll")
                .queryParam("employeeRef", story.employee)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("/v1/payroll-instructions")
                .then()
                .body("items.originPeriod", contains("2026-11"))
                .body("next", nullValue());
        as("acme-payroll")
                .queryParam("period", "2026-13")
                .get("/v1/payroll-instructions")
                .then()
                .statusCode(400)
                .body("code", equalTo("payroll-invalid-period"));
        as("acme-payroll")
                .queryParam("employeeRef", "E\u0000")
                .get("/v1/payroll-instructions")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void a_cursor_passes_no_instruction_that_is_still_being_written() throws SQLException {
        approved(fullDay("2026-10-05", "ANNUAL_LEAVE"), fullDay("2026-11-02", "ANNUAL_LEAVE"));
        story.awaitInstructions(2);
        try (Connection writer = RealServers.asSuperuser();
                Connection behind = RealServers.asSuperuser();
                Statement write = writer.createStatement()) {
            writer.setAutoCommit(false);
            write.executeUpdate("""
                    INSERT INTO payroll_instruction (id, event_id, agreement_id, home_organization_id, employee_ref, payroll,
                        action, element, about, quantity_days, effective_from, effective_to, origin_period,
                        source_event_id, recorded_at)
                    SELECT gen_random_uuid(), gen_random_uuid(), agreement_id, home_organization_id, employee_ref, payroll,
                        action, element, gen_random_uuid(), 0.5, effective_from, effective_to, origin_period,
                        source_event_id, recorded_at
                    FROM payroll_instruction WHERE employee_ref = '%s' AND origin_period = '2026-11'""".formatted(story.employee));
            story.leaveSays(
                    "absence-ended", """
                    {"agreementId":"%s","absenceId":"%s","kind":"SICKNESS","perDay":[%s]}""".formatted(story.agreement, absence, fullDay("2026-12-02", "SICKNESS")));
            AgreementStory.eventually().until(() -> committed(behind) == 3);
            story.instructions().body("items.originPeriod", contains("2026-10", "2026-11"));
            writer.commit();
        }
        story.awaitInstructions(4);
        story.instructions()
                .body("items.originPeriod", contains("2026-10", "2026-11", "2026-11", "2026-12"))
                .body("items.quantity.value", contains("1.0", "1.0", "0.5", "1.0"));
    }

    private int committed(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT count(*) FROM payroll_instruction WHERE employee_ref = '" + story.employee + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "1\nx", "-1\n0", "99999999999999999999\n0"})
    void what_is_no_cursor_is_malformed(String text) {
        as("acme-payroll")
                .queryParam("cursor", Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8)))
                .get("/v1/payroll-instructions")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void a_page_costs_one_statement_however_many_days_it_states() {
        approved(
                fullDay("2026-09-30", "ANNUAL_LEAVE"),
                fullDay("2026-10-01", "ANNUAL_LEAVE"),
                fullDay("2026-11-02", "ANNUAL_LEAVE"));
        story.awaitInstructions(3);
        // Dated work of the same second would be counted too: the smallest of a few is the request's own.
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = sessions.getStatistics().getPrepareStatementCount();
            story.instructions().body("items", hasSize(3));
            least = Math.min(least, sessions.getStatistics().getPrepareStatementCount() - before);
        }
        assertThat(least).isEqualTo(1);
    }

    @Test
    void the_list_itself_asks_for_the_home_side() throws SQLException {
        approved(fullDay("2026-10-05", "ANNUAL_LEAVE"));
        story.awaitInstructions(1);
        try (Connection behind = RealServers.asSuperuser();
                Statement statement = behind.createStatement()) {
            statement.execute("ALTER TABLE payroll_instruction DISABLE ROW LEVEL SECURITY");
            try {
                for (String login : List.of("globex-hr", "initech-hr")) {
                    as(login)
                            .get("/v1/payroll-instructions")
                            .then()
                            .statusCode(200)
                            .body("items", empty());
                }
            } finally {
                statement.execute("ALTER TABLE payroll_instruction ENABLE ROW LEVEL SECURITY");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme-payroll", "acme-hr"})
    void the_home_sides_payroll_and_hr_read_instructions(String login) {
        approved(fullDay("2026-10-05", "ANNUAL_LEAVE"));
        story.awaitInstructions(1);
        as(login)
                .queryParam("employeeRef", story.employee)
                .get("/v1/payroll-instructions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void nobody_else_reads_them() {
        approved(fullDay("2026-10-05", "ANNUAL_LEAVE"));
        story.awaitInstructions(1);
        for (String login : List.of("globex-hr", "initech-hr")) {
            as(login).get("/v1/payroll-instructions").then().statusCode(200).body("items", empty());
        }
        for (String login : List.of("acme-manager", "acme-e1001", "globex-finance")) {
            as(login).get("/v1/payroll-instructions").then().statusCode(403);
        }
        String unscoped = Tokens.of("acme-hris").scopes("placements:read").sign();
        given().auth().oauth2(unscoped).get("/v1/payroll-instructions").then().statusCode(403);
        String scoped = Tokens.of("acme-hris").scopes("payroll:read").sign();
        given().auth()
                .oauth2(scoped)
                .queryParam("employeeRef", story.employee)
                .get("/v1/payroll-instructions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme-payroll", "acme-manager", "globex-hr"})
    void the_event_feed_shows_instructions_to_the_home_payroll_only(String login) {
        approved(fullDay("2026-10-05", "ANNUAL_LEAVE"));
        story.awaitInstructions(1);
        var types = feed(login);
        if (login.equals("acme-payroll")) {
            org.hamcrest.MatcherAssert.assertThat(types, hasItem("secondment.payroll.instruction.v1"));
        } else {
            org.hamcrest.MatcherAssert.assertThat(types, not(hasItem("secondment.payroll.instruction.v1")));
            org.hamcrest.MatcherAssert.assertThat(types, hasItem("secondment.placement.planned.v1"));
        }
    }

    private List<String> feed(String login) {
        List<String> types = new java.util.ArrayList<>();
        String cursor = null;
        do {
            var request = as(login).queryParam("limit", 200);
            Response page = (cursor == null ? request : request.queryParam("after", cursor)).get("/v1/events");
            page.then().statusCode(200);
            types.addAll(page.<List<String>>path("items.findAll { it.subject == '" + story.agreement + "' }.type"));
            cursor = page.path("next");
        } while (cursor != null);
        return types;
    }

    private UUID approved(String... days) {
        return story.leaveSays("approved", """
                {"agreementId":"%s","leaveRequestId":"%s","policyOfRecord":"HOME","perDay":[%s]}""".formatted(story.agreement, leave, String.join(",", days)));
    }

    private List<ConsumerRecord<String, byte[]>> stream(int count) {
        String key = Tokens.ACME + "/" + story.employee;
        AgreementStory.eventually()
                .until(() -> TestKafka.read("secondment.payroll.v1", key).size() >= count);
        return TestKafka.read("secondment.payroll.v1", key);
    }
}
