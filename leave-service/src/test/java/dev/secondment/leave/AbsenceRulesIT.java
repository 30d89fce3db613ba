package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.approved;
import static dev.secondment.leave.LeaveApi.leave;
import static dev.secondment.leave.LeaveApi.sickness;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Half days, late reports, certificates that are owed, corrected or withdrawn, long absences, sick pay. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AbsenceRulesIT {
    private static final LeaveApi HOME_PAYROLL = new LeaveApi(Tokens.bearer("acme-payroll"));

    @BeforeEach
    void it_is_august_2026() {
        TestClock.set("2026-08-05T08:00:00Z");
    }

    @Test
    void B14_ill_in_the_morning_and_on_leave_in_the_afternoon() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String leave = approved(leave(agreement, "2026-08-06", "PM", "2026-08-06", "PM"));
        String absence = SECONDEE.report(sickness(agreement, "2026-08-06"));
        SECONDEE.change(absence, "end", "{\"lastDay\":\"2026-08-06\",\"lastSlot\":\"AM\"}")
                .then()
                .statusCode(200)
                .body("lastSlot", equalTo("AM"))
                .body("days", equalTo("0.5"));

        SECONDEE.certify(absence, "2026-08-06", "2026-08-06")
                .then()
                .statusCode(200)
                .body("days", equalTo("0.5"));

        SECONDEE.get(leave).then().body("recreditedDays", equalTo("0.0"));
        balance(agreement, "29.5");
        SECONDEE.report("""
                {"agreementId":"%s","kind":"EMERGENCY_DEPENDANT","firstDay":"2026-08-06","firstSlot":"PM"}""".formatted(agreement.id));
    }

    @Test
    void what_is_reported_late_lies_before_what_was_reported_first() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String later = SECONDEE.report(sickness(agreement, "2026-08-05"));

        for (String open :
                List.of(sickness(agreement, "2026-08-03"), """
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-08-03","lastDay":"2026-08-05"}""".formatted(agreement.id), """
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-08-03","expectedReturn":"2026-08-06"}""".formatted(agreement.id))) {
            HOME_HR.post("/v1/absences", open)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("absence-overlap"))
                    .body("conflictsWith", equalTo(later.substring(later.lastIndexOf('/') + 1)));
        }
        HOME_HR.post("/v1/absences", """
                        {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-08-03","lastDay":"2026-08-03"}""".formatted(agreement.id))
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("days", equalTo("1.0"));
        String bounded = HOME_HR.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-08-04","expectedReturn":"2026-08-05"}""".formatted(agreement.id));
        HOME_HR.change(bounded, "expected-return", "{\"expectedReturn\":\"2026-08-07\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("absence-overlap"));
        HOME_HR.end(bounded, "2026-08-05").then().statusCode(409).body("code", equalTo("absence-overlap"));
        HOME_HR.end(bounded, "2026-08-04").then().statusCode(200);
    }

    @Test
    void an_ended_agreement_ends_what_was_reported_late_before_the_absence_that_follows() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String later = SECONDEE.report(sickness(agreement, "2026-08-05"));
        String late = HOME_HR.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-08-03","expectedReturn":"2026-08-05"}""".formatted(agreement.id));
        HOME_HR.certify(late, "2026-08-03", "2026-08-07").then().statusCode(200);

        agreement.say("secondment.agreement.ended.v1", "actualEnd", "2026-08-07");

        closed(late, "2026-08-04", "2.0");
        closed(later, "2026-08-07", "3.0");
        assertThat(Events.of(agreement, "secondment.leave.absence-ended.v1"))
                .extracting(data -> data.get("lastDay").textValue())
                .containsExactlyInAnyOrder("2026-08-04", "2026-08-07");
    }

    private static void closed(String absence, String lastDay, String days) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> HOME_HR.get(absence)
                        .then()
                        .body("status", equalTo("CLOSED"))
                        .body("lastDay", equalTo(lastDay))
                        .body("days", equalTo(days)));
    }

    @Test
    void what_was_reported_late_goes_on_once_the_absence_that_follows_was_a_mistake() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String leave = approved(leave(agreement, "2026-08-10", "2026-08-14"));
        SECONDEE.report(sickness(agreement, "2026-08-13"));
        String mistake = SECONDEE.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-08-05","lastDay":"2026-08-11"}""".formatted(agreement.id));
        String late = HOME_HR.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-08-03","expectedReturn":"2026-08-05"}""".formatted(agreement.id));
        HOME_HR.certify(late, "2026-08-03", "2026-08-14").then().statusCode(200);
        SECONDEE.get(leave).then().body("recreditedDays", equalTo("0.0"));

        HOME_HR.change(mistake, "withdrawal", "{}").then().statusCode(200);

        SECONDEE.get(leave).then().body("recreditedDays", equalTo("3.0"));
        HOME_HR.change(late, "expected-return", "{\"expectedReturn\":\"2026-08-14\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("absence-overlap"));
        HOME_HR.change(late, "expected-return", "{\"expectedReturn\":\"2026-08-13\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void certificates_are_asked_for_one_after_the_other() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String absence = SECONDEE.report(sickness(agreement, "2026-08-05"));
        TestClock.set("2026-08-08T08:00:00Z");
        told(agreement, "secondment.leave.certificate-due.v1", "2026-08-08");
        SECONDEE.get(absence).then().body("status", equalTo("CERTIFICATE_DUE"));
        TestClock.set("2026-08-09T08:00:00Z");
        told(agreement, "secondment.leave.certificate-overdue.v1", "2026-08-08");

        SECONDEE.certify(absence, "2026-08-05", "2026-08-11")
                .then()
                .statusCode(200)
                .body("status", equalTo("CERTIFIED"))
                .body("certificateDueOn", equalTo("2026-08-12"));
        TestClock.set("2026-08-12T08:00:00Z");
        told(agreement, "secondment.leave.certificate-due.v1", "2026-08-08", "2026-08-12");
        SECONDEE.certify(absence, "2026-08-12", "2026-08-14")
                .then()
                .statusCode(200)
                .body("certificates", hasSize(2));

        assertThat(HOST_MANAGER.feed(agreement).toString()).doesNotContain("certificate");
        Contracts.assertMatches(
                "secondment.leave.certificate-due.v1",
                Events.of(agreement, "secondment.leave.certificate-due.v1").getFirst());
    }

    @Test
    void B14_a_withdrawn_certificate_is_reversed_and_a_corrected_one_counts_instead() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String leave = approved(leave(agreement, "2026-08-10", "2026-08-14"));
        balance(agreement, "25.0");
        String absence = SECONDEE.report(sickness(agreement, "2026-08-11"));
        SECONDEE.certify(absence, "2026-08-11", "2026-08-14").then().statusCode(200);
        balance(agreement, "29.0");

        HOME_HR.change(absence, "certificates/" + certificate(absence, 0) + "/correction", """
                        {"from":"2026-08-11","to":"2026-08-12","reference":"AU-2"}""")
                .then()
                .statusCode(200)
                .body("certificates", hasSize(2));
        balance(agreement, "27.0");
        SECONDEE.get(leave)
                .then()
                .body("recreditedDays", equalTo("2.0"))
                .body("segments.state", contains("USED", "RECREDITED", "USED"));

        SECONDEE.change(absence, "certificates/" + certificate(absence, 1) + "/withdrawal", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("REPORTED"));
        balance(agreement, "25.0");
        SECONDEE.get(leave).then().body("recreditedDays", equalTo("0.0")).body("days", equalTo("5.0"));
        JsonNode told = Events.last(agreement, "secondment.leave.changed.v1").data();
        Contracts.assertFits("secondment.leave.changed.v1", told);
        assertThat(told.get("perDay")).hasSize(5);
        assertThat(absence).endsWith(told.get("absenceId").asText());
        assertThat(HOST_MANAGER.feed(agreement).toString()).doesNotContain("leave.changed", "certificate");
        SECONDEE.certify(absence, "2026-08-11", "2026-08-14").then().statusCode(200);
        balance(agreement, "29.0");
    }

    @Test
    void B14_where_the_policy_asks_for_no_certificate_an_illness_that_is_over_gives_its_days_back() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String code = "SICK-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(java.util.Locale.ROOT);
        HOME_HR.post("/v1/leave-policies", """
                        {"code":"%s","name":"Trusting","validFrom":"2026-01-01","rules":{"amount":{"weeks":"6"},
                         "sickness":{"certificateToRecredit":false,"longAfterDays":20}}}""".formatted(code)).then().statusCode(201);
        HOME_HR.post("/v1/leave-enrolments", """
                        {"agreementId":"%s","validFrom":"2026-01-01","policy":"%s","region":"DE-BE","pattern":%s}""".formatted(
                                agreement.id, code, Agreement.week("FULL", "FULL", "FULL", "FULL", "FULL")))
                .then()
                .statusCode(201);
        String leave = approved(leave(agreement, "2026-08-10", "2026-08-14"));
        String absence = SECONDEE.report(sickness(agreement, "2026-08-11"));
        SECONDEE.get(leave).then().body("recreditedDays", equalTo("0.0"));

        SECONDEE.end(absence, "2026-08-12").then().statusCode(200).body("days", equalTo("2.0"));

        SECONDEE.get(leave).then().body("recreditedDays", equalTo("2.0"));
        String longer = SECONDEE.report(sickness(agreement, "2026-08-13"));
        TestClock.set("2026-09-02T08:00:00Z");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> HOME_HR.get(longer).then().body("status", equalTo("LONG_TERM")));
    }

    @Test
    void a_report_that_was_a_mistake_never_was() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        approved(leave(agreement, "2026-08-10", "2026-08-14"));
        String absence = SECONDEE.report(sickness(agreement, "2026-08-07"));
        SECONDEE.certify(absence, "2026-08-07", "2026-08-11").then().statusCode(200);
        SECONDEE.end(absence, "2026-08-11").then().statusCode(200).body("days", equalTo("3.0"));
        balance(agreement, "27.0");
        HOST_MANAGER.change(absence, "withdrawal", "{}").then().statusCode(403);

        SECONDEE.change(absence, "withdrawal", "{}").then().statusCode(200).body("status", equalTo("WITHDRAWN"));

        balance(agreement, "25.0");
        Events.Told takenBack = Events.last(agreement, "secondment.leave.absence-ended.v1");
        assertThat(takenBack.data().get("perDay")).isEmpty();
        assertThat(Events.last(agreement, "secondment.leave.absence-withdrawn.v1")
                        .version())
                .as("after what says in which month its days are taken back")
                .isGreaterThan(takenBack.version());
        SECONDEE.report(sickness(agreement, "2026-08-07"));
    }

    @Test
    void a_long_absence_asks_home_hr_how_to_go_on() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String absence = SECONDEE.report(sickness(agreement, "2026-08-05"));
        HOME_HR.change(absence, "long-absence-decision", "{\"decision\":\"HOLD\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("absence-not-long"));
        TestClock.set("2026-09-16T08:00:00Z");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> HOME_HR.get(absence)
                        .then()
                        .body("status", equalTo("LONG_TERM"))
                        .body("longTerm.since", equalTo("2026-09-16"))
                        .body("longTerm.decisionDueOn", equalTo("2026-09-30")));
        assertThat(Events.last(agreement, "secondment.leave.long-absence-reached.v1")
                        .data()
                        .get("days")
                        .asInt())
                .isEqualTo(43);
        assertThat(HOME_HR.feed(agreement).toString()).contains("long-absence-reached");
        for (LeaveApi other : List.of(HOST_MANAGER, SECONDEE, HOME_PAYROLL)) {
            assertThat(other.feed(agreement).toString()).doesNotContain("long-absence-reached");
        }

        SECONDEE.change(absence, "long-absence-decision", "{\"decision\":\"HOLD\"}")
                .then()
                .statusCode(403);
        HOME_HR.change(absence, "long-absence-decision", "{\"decision\":\"HOLD\"}")
                .then()
                .statusCode(200)
                .body("longTerm.decision", equalTo("HOLD"));
        HOST_MANAGER.get(absence).then().body("$", not(hasKey("longTerm")));
        SECONDEE.get(absence).then().body("$", not(hasKey("longTerm")));
    }

    @Test
    void whom_the_terms_do_not_name_is_not_told() {
        Agreement agreement = new Agreement().sicknessToHomeAlone().signed();

        String absence = SECONDEE.report(sickness(agreement, "2026-08-05"));

        HOME_HR.get(absence).then().body("told", contains("HOME"));
        HOST_MANAGER.get(absence).then().statusCode(404).body("code", equalTo("absence-unknown"));
        HOST_MANAGER
                .change(absence, "end", "\"0\"", "{\"lastDay\":\"2026-08-05\"}")
                .then()
                .statusCode(404)
                .body("code", equalTo("absence-unknown"));
        String all = "/v1/absences?agreementId=" + agreement.id;
        HOST_MANAGER.get(all).then().body("items", hasSize(0));
        String cover = "/v1/cover-cases?agreementId=" + agreement.id;
        HOME_HR.get(cover).then().body("items", hasSize(1));
        HOST_MANAGER.get(cover).then().body("items", hasSize(0));
        HOME_HR.get(all).then().body("items", hasSize(1));
        assertThat(HOST_MANAGER.feed(agreement).toString()).doesNotContain("absence-", "cover-");
        assertThat(HOME_HR.feed(agreement).toString()).contains("absence-reported", "cover-opened");
        SECONDEE.end(absence, "2026-08-05").then().statusCode(200);
        HOST_MANAGER
                .get(HOST_MANAGER.report(sickness(agreement, "2026-08-06")))
                .then()
                .statusCode(200)
                .body("view", equalTo("absent"));
    }

    @Test
    void medical_facts_are_read_by_home_hr_and_the_person_and_by_nobody_else() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String noted = """
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-08-05","medicalNote":"Broken left arm"}""".formatted(agreement.id);
        HOST_MANAGER.post("/v1/absences", noted).then().statusCode(403).body("code", equalTo("absence-note-not-yours"));
        String absence = SECONDEE.report(noted);
        HOME_HR.change(absence, "certificate", """
                {"from":"2026-08-05","to":"2026-08-07","reference":"AU-SECRET"}""").then().statusCode(200);

        for (LeaveApi reader : List.of(SECONDEE, HOME_HR)) {
            assertThat(reader.get(absence).asString()).contains("Broken left arm", "AU-SECRET");
        }
        for (LeaveApi reader : List.of(
                HOME_PAYROLL,
                HOST_MANAGER,
                new LeaveApi(Tokens.bearer("acme-manager")),
                new LeaveApi(Tokens.bearer("acme-auditor")))) {
            assertThat(reader.get(absence).asString()).doesNotContain("Broken left arm", "AU-SECRET");
            assertThat(reader.get("/v1/absences?agreementId=" + agreement.id).asString())
                    .doesNotContain("Broken left arm", "AU-SECRET");
        }
        assertThat(HOME_HR.feed(agreement).toString()).doesNotContain("Broken left arm", "AU-SECRET");
    }

    @Test
    void of_two_reports_at_once_one_holds() throws Exception {
        Agreement agreement = new Agreement().region("DE-BE").signed();

        List<Integer> answers = atOnce(List.of(
                () -> SECONDEE.post("/v1/absences", sickness(agreement, "2026-08-05"))
                        .statusCode(),
                () -> HOST_MANAGER
                        .post("/v1/absences", sickness(agreement, "2026-08-05"))
                        .statusCode(),
                () -> HOME_HR.post("/v1/absences", sickness(agreement, "2026-08-06"))
                        .statusCode()));

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        HOME_HR.get("/v1/cover-cases?agreementId=" + agreement.id).then().body("items", hasSize(1));
    }

    @Test
    void of_an_end_and_a_certificate_at_once_the_second_hears_that_it_is_late() throws Exception {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        approved(leave(agreement, "2026-08-06", "2026-08-07"));
        String absence = SECONDEE.report(sickness(agreement, "2026-08-05"));
        String etag = SECONDEE.get(absence).header("ETag");

        List<Integer> answers = atOnce(List.of(
                () -> SECONDEE.change(absence, "end", etag, "{\"lastDay\":\"2026-08-07\"}")
                        .statusCode(),
                () -> HOME_HR.change(absence, "certificate", etag, "{\"from\":\"2026-08-05\",\"to\":\"2026-08-07\"}")
                        .statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        if (answers.getFirst() == 200) {
            HOME_HR.certify(absence, "2026-08-05", "2026-08-07").then().statusCode(200);
        } else {
            SECONDEE.end(absence, "2026-08-07").then().statusCode(200);
        }
        HOME_HR.get(absence).then().body("days", equalTo("3.0"));
        balance(agreement, "30.0");
    }

    @Test
    void B23_statutory_sick_pay_is_worked_out_in_great_britain_only() {
        Agreement british = new Agreement()
                .region("GB-ENG")
                .period("2026-01-05", "2026-12-31")
                .signed();
        String winter = SECONDEE.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-02-09","lastDay":"2026-02-17"}""".formatted(british.id));
        String spring = SECONDEE.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-04-20","lastDay":"2026-04-22"}""".formatted(british.id));
        String across = SECONDEE.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-03-30","lastDay":"2026-04-08"}""".formatted(british.id));

        for (LeaveApi reader : List.of(HOME_PAYROLL, HOME_HR, SECONDEE)) {
            reader.get(winter + "/statutory-sick-pay?averageWeeklyEarnings=500")
                    .then()
                    .statusCode(200)
                    .body("outcome", equalTo("PAID"))
                    .body("qualifyingDays", equalTo(7))
                    .body("waitingDays", equalTo(3))
                    .body("paidDays", equalTo(4))
                    .body("amount", equalTo("95.00"))
                    .body("provisional", equalTo(false));
        }
        HOME_PAYROLL
                .get(across + "/statutory-sick-pay?averageWeeklyEarnings=500")
                .then()
                .body("outcome", equalTo("MANUAL"));
        // Both longer ones are overdue by now: the calendar has to have said so before they are changed.
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Events.of(british, "secondment.leave.certificate-overdue.v1")
                                .size()
                        == 2);
        HOME_HR.change(across, "withdrawal", "{}").then().statusCode(200);
        HOME_PAYROLL
                .get(spring + "/statutory-sick-pay?averageWeeklyEarnings=140")
                .then()
                .statusCode(200)
                .body("amount", equalTo("67.20"));
        HOST_MANAGER.get(winter + "/statutory-sick-pay").then().statusCode(403);
        HOME_PAYROLL
                .get(winter + "/statutory-sick-pay?averageWeeklyEarnings=x")
                .then()
                .statusCode(400);
        Agreement german = new Agreement().region("DE-BE").signed();
        HOME_PAYROLL
                .get(SECONDEE.report(sickness(german, "2026-08-05")) + "/statutory-sick-pay")
                .then()
                .statusCode(422)
                .body("code", equalTo("absence-no-statutory-sick-pay"));
    }

    private static String certificate(String absence, int position) {
        return HOME_HR.get(absence).path("certificates[" + position + "].id");
    }

    private static void told(Agreement agreement, String type, String... dueOn) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Events.of(agreement, type))
                        .extracting(data -> data.get("dueOn").textValue())
                        .containsExactly(dueOn));
    }

    private static void balance(Agreement agreement, String available) {
        HOME_HR.get("/v1/leave-balances?asOf=2026-12-31&agreementId=" + agreement.id)
                .then()
                .body("available", equalTo(available));
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
