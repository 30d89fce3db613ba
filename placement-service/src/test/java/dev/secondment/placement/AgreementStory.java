package dev.secondment.placement;

import static io.restassured.RestAssured.given;

import dev.secondment.platform.test.TestKafka;
import dev.secondment.platform.test.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.hamcrest.Matchers;

/**
 * One agreement between Acme and Globex about an employee of this story's own, told as the sibling services tell it, and
 * watched through the public API.
 */
public final class AgreementStory {
    private static final String AGREEMENTS = "secondment.agreement.v1";
    private static final String LEAVE = "secondment.leave.v1";

    /** planned, four items done, ready, activated. */
    private static final int ACTIVE_AFTER = 7;

    public final UUID agreement = UUID.randomUUID();
    public final String employee;
    private long agreementVersion;
    private long leaveVersion;

    public AgreementStory() {
        this("E-" + UUID.randomUUID().toString().substring(0, 8));
    }

    public AgreementStory(String employee) {
        this.employee = employee;
    }

    public static AgreementStory signedFrom(String start, String end) {
        return new AgreementStory().signed(start, end, "1.0");
    }

    public AgreementStory signed(String start, String end, String fte) {
        return agreementSays("signed", signedData(start, end, fte));
    }

    public String signedData(String start, String end, String fte) {
        return """
                {"agreementId":"%s","documentHash":"%s","kind":"EXTERNAL","destination":"CLIENT_OR_PARTNER",
                 "home":{"organizationId":"%s"},"host":{"organizationId":"%s","timeZone":"Europe/Berlin"},
                 "secondee":{"employeeRef":"%s","homeOrganizationId":"%s"},
                 "term":{"start":"%s","plannedEnd":"%s"},
                 "workingTime":{"fte":"%s","homeFteRetained":"0.0","pattern":{"MONDAY":"FULL"}},
                 "hostRole":{"title":"Lead engineer","siteCountry":"DE","siteRegion":"DE-BY"}}""".formatted(
                        agreement, "a".repeat(64), Tokens.ACME, Tokens.GLOBEX, employee, Tokens.ACME, start, end, fte);
    }

    public AgreementStory allowanceAgreed(String amount) {
        return agreementSays("compensation-agreed", """
                {"agreementId":"%s","payrollLocation":"HOME","allowances":[{"type":"HIGHER_RESPONSIBILITY",
                 "method":"FIXED","monthlyAmount":{"amount":"%s","currency":"EUR"}}]}""".formatted(agreement, amount));
    }

    public AgreementStory activated(String firstDay) {
        return agreementSays("activated", """
                {"agreementId":"%s","effectiveFrom":"%s"}""".formatted(agreement, firstDay));
    }

    public AgreementStory ended(String lastDay) {
        return agreementSays("ended", """
                {"agreementId":"%s","actualEnd":"%s"}""".formatted(agreement, lastDay));
    }

    public AgreementStory withdrawn() {
        return agreementSays("withdrawn", """
                {"agreementId":"%s"}""".formatted(agreement));
    }

    /** All parties sign an amendment: {@code versions} as {@link #version} writes them, the whole timeline. */
    public AgreementStory amended(String effectiveFrom, String... versions) {
        return agreementSays("amendment-signed", """
                {"agreementId":"%s","amendmentId":"%s","number":2,"type":"TERMS","effectiveFrom":"%s","documentHash":"%s",
                 "changedFields":["term"],"versions":[%s]}""".formatted(
                        agreement, UUID.randomUUID(), effectiveFrom, "a".repeat(64), String.join(",", versions)));
    }

    public String version(String effectiveFrom, String start, String end, String fte) {
        return version(effectiveFrom, start, end, fte, Tokens.GLOBEX.toString(), "DE-BY", "Lead engineer");
    }

    public String version(
            String effectiveFrom, String start, String end, String fte, String host, String region, String role) {
        return """
                {"effectiveFrom":"%s","home":{"organizationId":"%s"},
                 "host":{"organizationId":"%s","timeZone":"Europe/Berlin"},
                 "secondee":{"employeeRef":"%s","homeOrganizationId":"%s"},
                 "term":{"start":"%s","plannedEnd":"%s"},
                 "workingTime":{"fte":"%s","homeFteRetained":"0.0","pattern":{"MONDAY":"FULL"}},
                 "hostRole":{"title":"%s","siteCountry":"DE","siteRegion":"%s"}}""".formatted(effectiveFrom, Tokens.ACME, host, employee, Tokens.ACME, start, end, fte, role, region);
    }

    /** Each as {@code day amount}: what is paid by the month from that day on. */
    public AgreementStory payChanged(String... versions) {
        String timeline = java.util.Arrays.stream(versions)
                .map(version -> version.split(" "))
                .map(version -> """
                        {"effectiveFrom":"%s","payrollLocation":"HOME","allowances":[{"type":"HIGHER_RESPONSIBILITY",
                         "method":"FIXED","monthlyAmount":{"amount":"%s","currency":"EUR"}}]}""".formatted((Object[]) version))
                .collect(java.util.stream.Collectors.joining(","));
        return agreementSays("compensation-changed", """
                {"agreementId":"%s","amendmentId":"%s","effectiveFrom":"%s","versions":[%s]}""".formatted(
                        agreement, UUID.randomUUID(), versions[versions.length - 1].substring(0, 10), timeline));
    }

    public AgreementStory ending(String plannedEnd) {
        return agreementSays("ending", """
                {"agreementId":"%s","plannedEnd":"%s"}""".formatted(agreement, plannedEnd));
    }

    public AgreementStory ending(String plannedEnd, String lastDay, String cause) {
        return agreementSays("ending", """
                {"agreementId":"%s","plannedEnd":"%s","lastDay":"%s","cause":"%s"}""".formatted(agreement, plannedEnd, lastDay, cause));
    }

    public AgreementStory extended(String newEnd) {
        return agreementSays("extension-effective", """
                {"agreementId":"%s","extensionId":"%s","newEnd":"%s"}""".formatted(agreement, UUID.randomUUID(), newEnd));
    }

    public AgreementStory suspended(String from) {
        return agreementSays("suspended", """
                {"agreementId":"%s","effectiveFrom":"%s","reasonCode":"PERMIT_GAP","reviewOn":"2026-11-02"}""".formatted(agreement, from));
    }

    public AgreementStory resumed(String from) {
        return agreementSays("resumed", """
                {"agreementId":"%s","effectiveFrom":"%s"}""".formatted(agreement, from));
    }

    public AgreementStory agreementSays(String fact, String data) {
        agreementVersion++;
        agreementSays(agreementVersion, fact, data, UUID.randomUUID());
        return this;
    }

    public void agreementSays(long version, String fact, String data, UUID eventId) {
        TestKafka.publish(
                AGREEMENTS, agreement.toString(), version, "secondment.agreement." + fact + ".v1", data, eventId);
    }

    public UUID leaveSays(String fact, String data) {
        leaveVersion++;
        return TestKafka.publish(LEAVE, agreement.toString(), leaveVersion, "secondment.leave." + fact + ".v1", data);
    }

    public static String fullDay(String date, String payrollCode) {
        return """
                {"date":"%s","slots":["AM","PM"],"days":"1.0","payrollCode":"%s"}""".formatted(date, payrollCode);
    }

    /** Walks the host through all of its preparations. */
    public AgreementStory prepared() {
        awaitStatus("PREPARING");
        for (Object code : placement().extract().<Iterable<?>>path("missing")) {
            change("/onboarding-items/" + code + "/completion").then().statusCode(200);
        }
        change("/readiness").then().statusCode(200);
        return this;
    }

    public AgreementStory active(String firstDay) {
        prepared().activated(firstDay).awaitStatus("ACTIVE");
        return this;
    }

    public io.restassured.response.Response change(String what) {
        return as("globex-manager")
                .header("If-Match", etag())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of())
                .post("/v1/placements/" + placementId() + what);
    }

    public ValidatableResponse placement() {
        return as("globex-manager")
                .get("/v1/placements/" + placementId())
                .then()
                .statusCode(200);
    }

    public String etag() {
        return placement().extract().header("ETag");
    }

    public String placementId() {
        return list("globex-manager")
                .body("items", Matchers.hasSize(1))
                .extract()
                .path("items[0].id");
    }

    public ValidatableResponse list(String login) {
        return as(login)
                .queryParam("agreementId", agreement)
                .get("/v1/placements")
                .then()
                .statusCode(200);
    }

    public AgreementStory awaitStatus(String status) {
        eventually().untilAsserted(() -> list("acme-hr").body("items.status", Matchers.contains(status)));
        return this;
    }

    public ValidatableResponse instructions() {
        return as("acme-payroll")
                .queryParam("employeeRef", employee)
                .get("/v1/payroll-instructions")
                .then()
                .statusCode(200);
    }

    public void awaitInstructions(int count) {
        eventually().untilAsserted(() -> instructions().body("items", Matchers.hasSize(count)));
    }

    /** What payrolls were told, as {@code ACTION from[..to] amount part/whole !months ^}, once so much has come. */
    public java.util.List<String> told(int count) {
        awaitInstructions(count);
        return instructions().extract().<java.util.List<Map<String, ?>>>path("items").stream()
                .map(AgreementStory::told)
                .toList();
    }

    private static String told(Map<String, ?> given) {
        StringBuilder text = new StringBuilder(given.get("action") + " " + given.get("effectiveFrom"));
        if (given.containsKey("effectiveTo")) {
            text.append("..").append(given.get("effectiveTo"));
        }
        if (given.get("amount") instanceof Map<?, ?> amount) {
            text.append(" ").append(amount.get("amount"));
        }
        if (given.get("proration") instanceof Map<?, ?> share) {
            text.append(" ").append(share.get("part")).append("/").append(share.get("whole"));
        }
        if (given.get("affectedPeriods") instanceof java.util.List<?> periods) {
            text.append(" !")
                    .append(periods.stream().map(Object::toString).collect(java.util.stream.Collectors.joining(",")));
        }
        return text + (given.containsKey("supersedes") ? " ^" : "");
    }

    /** The types on the placement topic, once so many have come. */
    public java.util.List<String> awaitEvents(int count) {
        eventually().until(() -> events().size() >= count);
        return events();
    }

    /** What happened since the placement became active. */
    public java.util.List<String> eventsSinceActive(int count) {
        eventually().until(() -> events().size() >= ACTIVE_AFTER + count);
        return events().subList(ACTIVE_AFTER, events().size());
    }

    private java.util.List<String> events() {
        return TestKafka.read("secondment.placement.v1", agreement.toString()).stream()
                .map(event -> TestKafka.header(event, "ce_type"))
                .map(type -> type.substring("secondment.placement.".length(), type.length() - ".v1".length()))
                .toList();
    }

    public String secondeeToken() {
        return Tokens.of("acme-e1001").employee(employee).subject(employee).sign();
    }

    public static RequestSpecification as(String login) {
        return given().auth().oauth2(Tokens.bearer(login));
    }

    public static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(200));
    }
}
