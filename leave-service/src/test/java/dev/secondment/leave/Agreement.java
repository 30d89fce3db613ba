package dev.secondment.leave;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.secondment.platform.test.TestKafka;
import dev.secondment.platform.test.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An agreement as its owner tells of it on Kafka: E-1001 of Acme at Globex in Munich, unless changed. */
final class Agreement {
    static final String TOPIC = "secondment.agreement.v1";

    final UUID id = UUID.randomUUID();
    private String start = "2026-05-01";
    private String plannedEnd = "2027-04-30";
    private String region = "DE-BY";
    private String route = "HOST_THEN_HOME";
    private String daysPerYear = "30";
    private String policyOfRecord = "HOME";
    private String pattern = week("FULL", "FULL", "FULL", "FULL", "FULL");
    private String hostRole = "";
    private String sicknessTo = "\"HOME\",\"HOST\"";
    private String home = Tokens.ACME;
    private String host = Tokens.GLOBEX;
    private String employee = "E-1001";
    private final List<String> versions = new ArrayList<>();
    private long version;

    static String week(String monday, String tuesday, String wednesday, String thursday, String friday) {
        return """
                {"MONDAY":"%s","TUESDAY":"%s","WEDNESDAY":"%s","THURSDAY":"%s","FRIDAY":"%s",\
                "SATURDAY":"NONE","SUNDAY":"NONE"}""".formatted(monday, tuesday, wednesday, thursday, friday);
    }

    Agreement period(String from, String to) {
        start = from;
        plannedEnd = to;
        return this;
    }

    Agreement region(String code) {
        region = code;
        return this;
    }

    Agreement route(String name) {
        route = name;
        return this;
    }

    Agreement daysPerYear(String days) {
        daysPerYear = days;
        return this;
    }

    Agreement policyOfRecord(String mode) {
        policyOfRecord = mode;
        return this;
    }

    Agreement pattern(String week) {
        pattern = week;
        return this;
    }

    /** The unit of the host in which the person works. */
    Agreement team(String unit) {
        hostRole = "\"hostRole\":{\"title\":\"Engineer\",\"organizationUnit\":\"" + unit + "\"},";
        return this;
    }

    /** The host does not hear of sickness. */
    Agreement sicknessToHomeAlone() {
        sicknessTo = "\"HOME\"";
        return this;
    }

    Agreement within(String organization) {
        return between(organization, organization);
    }

    Agreement between(String homeOrganization, String hostOrganization) {
        home = homeOrganization;
        host = hostOrganization;
        return this;
    }

    Agreement employee(String number) {
        employee = number;
        return this;
    }

    String json() {
        return "{\"agreementId\":\"%s\",\"documentHash\":\"%s\",%s,\"somethingNew\":true}"
                .formatted(id, "0".repeat(64), terms());
    }

    private String terms() {
        return """
                "kind":"EXTERNAL","destination":"CLIENT_OR_PARTNER",%s
                 "home":{"organizationId":"%s"},"host":{"organizationId":"%s","timeZone":"Europe/Berlin"},
                 "secondee":{"employeeRef":"%s","homeOrganizationId":"%s"},
                 "term":{"start":"%s","plannedEnd":"%s"},
                 "workingTime":{"fte":"1.0","homeFteRetained":"0.0","pattern":%s},
                 "leaveTerms":{"annual":{"policyOfRecord":"%s","route":"%s","daysPerYear":"%s"},
                   "holidayCalendar":{"mode":"PLACE_OF_WORK","region":"%s"},
                   "sickness":{"reportTo":[%s],"medicalFacts":"HOME_ONLY","certificateAfterCalendarDays":3}}""".formatted(
                        hostRole,
                        home,
                        host,
                        employee,
                        home,
                        start,
                        plannedEnd,
                        pattern,
                        policyOfRecord,
                        route,
                        daysPerYear,
                        region,
                        sicknessTo);
    }

    /** What was changed since holds from a day on; the whole timeline as its owner tells it. */
    String amendment(String effectiveFrom) {
        keep(effectiveFrom);
        return """
                {"agreementId":"%s","amendmentId":"%s","number":%d,"type":"TERMS","effectiveFrom":"%s",
                 "documentHash":"%s","changedFields":["leaveTerms"],"versions":[%s]}""".formatted(
                id, UUID.randomUUID(), versions.size(), effectiveFrom, "1".repeat(64), String.join(",", versions));
    }

    private void keep(String effectiveFrom) {
        versions.add("{\"effectiveFrom\":\"" + effectiveFrom + "\"," + terms() + "}");
    }

    Agreement amended(String effectiveFrom) {
        say("secondment.agreement.amendment-signed.v1", amendment(effectiveFrom));
        return this;
    }

    /** Says that the agreement was signed, whoever sees it. */
    Agreement announced() {
        keep(start);
        say("secondment.agreement.signed.v1", json());
        return this;
    }

    /** Says that the agreement was signed, and waits until its terms are bound. */
    Agreement signed() {
        announced();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().auth()
                                .oauth2(Tokens.bearer("acme-hr"))
                                .get("/v1/leave-balances?agreementId=" + id)
                                .statusCode()
                        == 200);
        return this;
    }

    /** A fact of the agreement with one date. */
    void say(String type, String field, String date) {
        say(type, "{\"agreementId\":\"%s\",\"%s\":\"%s\"}".formatted(id, field, date));
    }

    void say(String type) {
        say(type, "{\"agreementId\":\"" + id + "\"}");
    }

    void say(String type, String json) {
        version++;
        TestKafka.publish(TOPIC, id.toString(), version, type, json);
    }
}
