package dev.secondment.agreement;

import static dev.secondment.agreement.lifecycle.rest.AgreementApi.as;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.keyed;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.agreement.lifecycle.application.ActivateDueAgreements;
import dev.secondment.agreement.lifecycle.application.Nights;
import dev.secondment.agreement.lifecycle.rest.AgreementApi;
import dev.secondment.platform.test.ApiExamples;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.Statements;
import dev.secondment.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * How many statements each operation costs, to the one: settings of row-level security, idempotency key, audit row,
 * outbox and history included. A number that grows with the rows on a page, or by a new read nobody meant, shows here.
 * Each is named by its operation's id in the API document and, where it matters, which of its kind it is.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StatementCountIT {
    private static final String AGREEMENTS = AgreementApi.AGREEMENTS;

    private static final Map<String, Integer> TO_THE_CONTRACT = Map.ofEntries(
            entry("draftAgreement", 9),
            entry("reviseAgreement", 8),
            entry("submitAgreement", 20),
            entry("decideReview return", 10),
            entry("submitAgreement again", 20),
            entry("decideReview approve", 28),
            entry("signAgreement", 11),
            entry("signAgreement second", 11),
            entry("signAgreement last", 16),
            entry("readAgreement", 3),
            entry("readSignatures", 4),
            entry("readAgreementHistory", 3));

    private static final Map<String, Integer> WAYS_OUT =
            Map.ofEntries(entry("refuseSignature", 12), entry("withdrawConsent", 10), entry("withdrawAgreement", 10));

    private static final Map<String, Integer> PARTS = Map.ofEntries(
            entry("listAgreementVersions", 3),
            entry("readAgreementVersion", 3),
            entry("listAmendments", 3),
            entry("listExtensionRequests", 4),
            entry("listConversionRequests", 3),
            entry("listEarlyTerminations", 3),
            entry("listCompletions", 3),
            entry("listSuspensions", 5),
            entry("getCompliance", 5),
            entry("listEvaluations", 3),
            entry("listWaivers", 3),
            entry("listFormalities", 3),
            entry("listAgreementDocuments", 5),
            entry("printAgreementDocument", 7));

    private static final Map<String, Integer> AMENDED = Map.ofEntries(
            entry("proposeAmendment dry run", 7),
            entry("proposeAmendment", 13),
            entry("readAmendment", 4),
            entry("refuseAmendment", 14),
            entry("withdrawAmendment", 12),
            entry("signAmendment", 13),
            entry("signAmendment second", 13),
            entry("signAmendment last", 33),
            entry("signAmendment for later", 13),
            entry("signAmendment second for later", 13),
            entry("signAmendment last for later", 20),
            entry("listAmendments of 4", 3),
            entry("listAgreementVersions of 3", 3),
            entry("compareAgreementVersions", 3));

    private static final Map<String, Integer> EXTENDED = Map.ofEntries(
            entry("requestExtension dry run", 9),
            entry("requestExtension", 13),
            entry("readExtensionRequest", 3),
            entry("withdrawExtension", 10),
            entry("decideExtension agree", 11),
            entry("decideExtension agree last", 20),
            entry("signAmendment last of an extension", 39),
            entry("listExtensionRequests of 2", 4),
            entry("decideExtension refuse", 12));

    private static final Map<String, Integer> TAKEN_OVER = Map.ofEntries(
            entry("proposeConversion dry run", 7),
            entry("proposeConversion", 10),
            entry("readConversionRequest", 3),
            entry("withdrawConversion", 10),
            entry("checkAtRisk", 10),
            entry("acceptConversion", 10),
            entry("releaseForConversion", 10),
            entry("settleConversionFee", 10),
            entry("contractConversion", 14),
            entry("listConversionRequests of 2", 3),
            entry("declineConversion", 12));

    private static final Map<String, Integer> ENDED_EARLY = Map.ofEntries(
            entry("proposeEarlyTermination dry run", 6),
            entry("proposeEarlyTermination", 10),
            entry("readEarlyTermination", 4),
            entry("acknowledgeEarlyTermination", 10),
            entry("acknowledgeEarlyTermination last", 20),
            entry("listEarlyTerminations of 1", 4),
            entry("proposeEarlyTermination by consent", 10),
            entry("decideEarlyTermination", 10),
            entry("decideEarlyTermination last", 20),
            entry("withdrawEarlyTermination", 10),
            entry("withdrawEarlyTermination second", 10),
            entry("withdrawEarlyTermination last", 15),
            entry("proposeEarlyTermination at once", 15),
            entry("decideEarlyTermination at once", 20));

    private static final Map<String, Integer> TASK_DONE = Map.ofEntries(
            entry("submitCompletion", 10),
            entry("readCompletion", 4),
            entry("decideCompletion accept", 10),
            entry("listCompletions of 1", 4),
            entry("decideCompletion object", 12));

    private static final Map<String, Integer> HALTED = Map.ofEntries(
            entry("suspendAgreement", 11),
            entry("suspendAgreement again", 12),
            entry("resumeAgreement", 11),
            entry("listSuspensions of 2", 5));

    private static final Map<String, Integer> CHECKED = Map.ofEntries(
            entry("evaluateAgreement dry run", 9),
            entry("evaluateAgreement", 12),
            entry("waiveRule", 19),
            entry("recordFormality", 19),
            entry("getCompliance after", 5),
            entry("listEvaluations after", 3),
            entry("listWaivers of 1", 3),
            entry("listFormalities of 1", 3));

    private static final Map<String, Integer> WORDED = Map.ofEntries(
            entry("readDocumentTemplate", 2), entry("writeDocumentTemplate", 4), entry("readDocumentTemplate own", 2));

    private static final Map<String, Integer> PAGES = Map.ofEntries(
            entry("listAgreements of 1", 2), entry("listAgreements of 50", 2), entry("listAgreements found 50", 2));

    private final Map<String, Integer> counted = new LinkedHashMap<>();

    @Inject
    ActivateDueAgreements activate;

    @AfterEach
    void uncounted() {
        TestClock.set(Clock.systemUTC().instant().toString());
    }

    private Response count(String operation, Supplier<Response> request) {
        Statements.Cost cost = Statements.of(operation, request);
        counted.put(operation, cost.executed());
        return cost.response();
    }

    /** A command by this login on the agreement as it stands. */
    private void count(String operation, String login, String id, String command, String body) {
        countStep(operation, login, AGREEMENTS + "/" + id, command, body);
    }

    /** A command by this login on the agreement, or on what belongs to it, as it stands. */
    private void countStep(String operation, String login, String resource, String command, String body) {
        String etag = as("acme-hr").get(resource).header("ETag");
        count(operation, () -> keyed(login).header("If-Match", etag).body(body).post(resource + "/" + command));
    }

    private void countRead(String operation, String path) {
        count(operation, () -> as("acme-hr").get(AGREEMENTS + path));
    }

    private void countDryRun(String operation, String login, String resource, String body) {
        count(
                operation + " dry run",
                () -> keyed(login).queryParam("dryRun", true).body(body).post(resource));
    }

    /** What is made by it, where it is. */
    private String countMade(String operation, String login, String resource, String body) {
        String id =
                count(operation, () -> keyed(login).body(body).post(resource)).path("id");
        return resource + "/" + id;
    }

    private static String made(String login, String resource, String body) {
        String id = keyed(login)
                .body(body)
                .post(resource)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return resource + "/" + id;
    }

    private String running(JsonNode terms, String today) {
        String id = Nights.running(terms, activate);
        TestClock.set(today + "T10:00:00Z");
        return AGREEMENTS + "/" + id;
    }

    private static String signature(String document) {
        return "{\"documentHash\":\"" + as("acme-hr").get(document).path("documentHash") + "\"}";
    }

    @Test
    void from_the_draft_to_the_contract() {
        String id = count(
                        "draftAgreement",
                        () -> keyed("acme-hr")
                                .body(AgreementApi.terms().toString())
                                .post(AGREEMENTS))
                .path("id");
        String etag = AgreementApi.etag(id);
        count("reviseAgreement", () -> AgreementApi.patch("acme-hr", id, "{\"hostRole\":{\"title\":\"Head\"}}", etag));
        count("submitAgreement", "acme-hr", id, "submission", "{}");
        count(
                "decideReview return",
                "globex-hr",
                id,
                "review-decisions",
                "{\"decision\":\"RETURN\",\"reason\":\"No.\"}");
        count("submitAgreement again", "acme-hr", id, "submission", "{}");
        count("decideReview approve", "acme-hr", id, "review-decisions", "{\"decision\":\"APPROVE\"}");
        String signature = signature(AGREEMENTS + "/" + id);
        count("signAgreement", "acme-hr", id, "signatures", signature);
        count("signAgreement second", "globex-hr", id, "signatures", signature);
        count("signAgreement last", "acme-e1001", id, "signatures", signature);
        countRead("readAgreement", "/" + id);
        countRead("readSignatures", "/" + id + "/signatures");
        countRead("readAgreementHistory", "/" + id + "/history");
        assertThat(counted).isEqualTo(TO_THE_CONTRACT);
    }

    @Test
    void the_ways_out() {
        String refused = AgreementApi.awaitingSignatures();
        count("refuseSignature", "globex-hr", refused, "signature-refusals", "{\"reason\":\"No.\"}");
        ObjectNode later = AgreementApi.terms();
        later.withObject("/term").put("start", "2099-09-01").put("plannedEnd", "2099-12-31");
        later.putObject("consent").put("language", "en").put("text", "My photo may be in the host's directory.");
        String withdrawn = AgreementApi.signed(later);
        count(
                "withdrawConsent",
                () -> keyed("acme-e1001").body("{}").post(AGREEMENTS + "/" + withdrawn + "/consent-withdrawal"));
        count("withdrawAgreement", "acme-hr", withdrawn, "withdrawal", "{\"reason\":\"No.\"}");
        assertThat(counted).isEqualTo(WAYS_OUT);
    }

    @Test
    void reading_what_belongs_to_a_contract() {
        String id = "/" + AgreementApi.signed();
        countRead("listAgreementVersions", id + "/versions");
        countRead("readAgreementVersion", id + "/versions/1");
        countRead("listAmendments", id + "/amendments");
        countRead("listExtensionRequests", id + "/extension-requests");
        countRead("listConversionRequests", id + "/conversion-requests");
        countRead("listEarlyTerminations", id + "/early-terminations");
        countRead("listCompletions", id + "/completions");
        countRead("listSuspensions", id + "/suspensions");
        countRead("getCompliance", id + "/compliance");
        countRead("listEvaluations", id + "/compliance/evaluations");
        countRead("listWaivers", id + "/waivers");
        countRead("listFormalities", id + "/formalities");
        countRead("listAgreementDocuments", id + "/documents");
        countRead("printAgreementDocument", id + "/documents/contract");
        assertThat(counted).isEqualTo(PARTS);
    }

    @Test
    void a_contract_is_amended() {
        String contract = running(AgreementApi.terms(), "2026-10-12");
        String path = contract + "/amendments";
        String past = titled("Principal engineer", "2026-10-01");
        countDryRun("proposeAmendment", "acme-hr", path, past);
        String refused = countMade("proposeAmendment", "acme-hr", path, past);
        count("readAmendment", () -> as("acme-hr").get(refused));
        countStep("refuseAmendment", "globex-hr", refused, "signature-refusals", "{\"reason\":\"No.\"}");
        String withdrawn = made("acme-hr", path, past);
        countStep("withdrawAmendment", "acme-hr", withdrawn, "withdrawal", "{\"reason\":\"A typing error.\"}");
        String effective = made("acme-hr", path, past);
        String signature = signature(effective);
        countStep("signAmendment", "acme-hr", effective, "signatures", signature);
        countStep("signAmendment second", "globex-hr", effective, "signatures", signature);
        countStep("signAmendment last", "acme-e1001", effective, "signatures", signature);
        String future = made("acme-hr", path, titled("Chief engineer", "2026-12-01"));
        String forThen = signature(future);
        countStep("signAmendment for later", "acme-hr", future, "signatures", forThen);
        countStep("signAmendment second for later", "globex-hr", future, "signatures", forThen);
        countStep("signAmendment last for later", "acme-e1001", future, "signatures", forThen);
        count("listAmendments of 4", () -> as("acme-hr").get(path));
        count("listAgreementVersions of 3", () -> as("acme-hr").get(contract + "/versions"));
        count("compareAgreementVersions", () -> as("acme-hr").get(contract + "/versions/2/diff"));
        assertThat(counted).isEqualTo(AMENDED);
    }

    private static String titled(String title, String effectiveFrom) {
        return "{\"type\":\"ROLE_CHANGE\",\"effectiveFrom\":\"" + effectiveFrom
                + "\",\"patch\":{\"hostRole\":{\"title\":\"" + title + "\"}}}";
    }

    private static final String LONGER =
            "{\"newEnd\": \"2027-08-31\", \"ground\": \"TASK_NOT_FINISHED\", \"returnConfirmed\": true}";

    @Test
    void a_secondment_is_extended() {
        String contract = running(AgreementApi.terms(), "2027-01-11");
        String path = contract + "/extension-requests";
        countDryRun("requestExtension", "globex-manager", path, LONGER);
        String withdrawn = countMade("requestExtension", "globex-manager", path, LONGER);
        count("readExtensionRequest", () -> as("acme-hr").get(withdrawn));
        countStep("withdrawExtension", "globex-manager", withdrawn, "withdrawal", "{\"reason\":\"Done in time.\"}");
        String agreed = made("globex-manager", path, LONGER);
        String agree = "{\"decision\": \"AGREE\"}";
        countStep("decideExtension agree", "acme-e1001", agreed, "decisions", agree);
        countStep("decideExtension agree last", "acme-manager", agreed, "decisions", agree);
        String amendment = contract + "/amendments/" + as("acme-hr").get(agreed).path("amendmentId");
        String signature = signature(amendment);
        for (String login : List.of("acme-hr", "acme-e1001")) {
            String etag = as("acme-hr").get(amendment).header("ETag");
            keyed(login)
                    .header("If-Match", etag)
                    .body(signature)
                    .post(amendment + "/signatures")
                    .then()
                    .statusCode(200);
        }
        countStep("signAmendment last of an extension", "globex-hr", amendment, "signatures", signature);
        count("listExtensionRequests of 2", () -> as("acme-hr").get(path));
        String other = made("globex-hr", running(AgreementApi.terms(), "2027-01-11") + "/extension-requests", LONGER);
        countStep(
                "decideExtension refuse",
                "acme-hr",
                other,
                "decisions",
                "{\"decision\": \"REFUSE\", \"reason\": \"The team at home cannot cover any longer.\"}");
        assertThat(counted).isEqualTo(EXTENDED);
    }

    @Test
    void the_host_takes_the_person_over() {
        ObjectNode terms = AgreementApi.terms();
        terms.set("conversion", AgreementApi.json("""
                {"allowed": true, "atRiskPriority": true,
                 "fee": {"method": "FIXED", "amount": {"amount": "6000.00", "currency": "EUR"}}}
                """));
        String path = running(terms, "2027-01-11") + "/conversion-requests";
        String offer = "{\"contractStart\": \"2027-02-01\", \"post\": {\"title\": \"Lead engineer\"}}";
        countDryRun("proposeConversion", "globex-manager", path, offer);
        String withdrawn = countMade("proposeConversion", "globex-manager", path, offer);
        count("readConversionRequest", () -> as("acme-hr").get(withdrawn));
        countStep("withdrawConversion", "globex-hr", withdrawn, "withdrawal", "{\"reason\":\"No budget.\"}");
        String taken = made("globex-manager", path, offer);
        countStep("checkAtRisk", "globex-hr", taken, "at-risk-check", "{\"outcome\": \"NOBODY_AT_RISK\"}");
        countStep("acceptConversion", "acme-e1001", taken, "acceptance", "{}");
        countStep("releaseForConversion", "acme-hr", taken, "release", "{}");
        countStep(
                "settleConversionFee",
                "acme-finance",
                taken,
                "fee",
                "{\"outcome\": \"SETTLED\", \"reference\": \"INV-42\"}");
        countStep("contractConversion", "globex-hr", taken, "contract", "{\"reference\": \"GLX-118\"}");
        count("listConversionRequests of 2", () -> as("acme-hr").get(path));
        String other = made("globex-hr", running(terms, "2027-01-11") + "/conversion-requests", offer);
        countStep("declineConversion", "acme-e1001", other, "refusals", "{\"reason\": \"My family.\"}");
        assertThat(counted).isEqualTo(TAKEN_OVER);
    }

    private String endable() {
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/notice")
                .put("paymentInLieu", true)
                .putArray("immediateGrounds")
                .add("AGREEMENT_BREACH");
        return running(terms, "2026-10-05") + "/early-terminations";
    }

    @Test
    void a_secondment_ends_early() {
        String path = endable();
        String notice = "{\"ground\": \"HOST_REQUEST\", \"reason\": \"Done sooner than planned.\"}";
        countDryRun("proposeEarlyTermination", "globex-manager", path, notice);
        String given = countMade("proposeEarlyTermination", "globex-manager", path, notice);
        count("readEarlyTermination", () -> as("acme-hr").get(given));
        countStep("acknowledgeEarlyTermination", "acme-hr", given, "acknowledgement", "{}");
        countStep("acknowledgeEarlyTermination last", "acme-e1001", given, "acknowledgement", "{}");
        count("listEarlyTerminations of 1", () -> as("acme-hr").get(path));

        String wish = countMade(
                "proposeEarlyTermination by consent",
                "acme-e1001",
                endable(),
                "{\"ground\":\"EMPLOYEE_REQUEST\",\"lastDay\":\"2026-10-16\",\"reason\":\"My mother is ill.\"}");
        String agree = "{\"decision\": \"AGREE\"}";
        countStep("decideEarlyTermination", "acme-manager", wish, "decisions", agree);
        countStep("decideEarlyTermination last", "globex-manager", wish, "decisions", agree);
        countStep("withdrawEarlyTermination", "acme-e1001", wish, "withdrawal", "{}");
        countStep("withdrawEarlyTermination second", "acme-manager", wish, "withdrawal", "{}");
        countStep("withdrawEarlyTermination last", "globex-manager", wish, "withdrawal", "{}");

        String removal = countMade(
                "proposeEarlyTermination at once",
                "globex-hr",
                endable(),
                "{\"ground\": \"AGREEMENT_BREACH\", \"immediate\": true, \"reason\": \"No access.\"}");
        countStep(
                "decideEarlyTermination at once",
                "acme-hr",
                removal,
                "decisions",
                "{\"decision\":\"AGREE\",\"lastDay\":\"2026-10-09\"}");
        assertThat(counted).isEqualTo(ENDED_EARLY);
    }

    private String task() {
        ObjectNode terms = AgreementApi.terms();
        terms.set("term", AgreementApi.json("""
                {"start": "2026-09-01", "endMode": "TASK_COMPLETION", "longStopDate": "2027-06-30",
                 "completionCriteria": [{"code": "GO_LIVE", "text": "The platform is in production."}]}
                """));
        return running(terms, "2026-11-06") + "/completions";
    }

    @Test
    void a_task_is_done() {
        String done = "{\"completedOn\":\"2026-11-05\",\"criteria\":[{\"code\":\"GO_LIVE\",\"evidence\":\"Live.\"}]}";
        String path = task();
        String accepted = countMade("submitCompletion", "globex-manager", path, done);
        count("readCompletion", () -> as("acme-hr").get(accepted));
        countStep("decideCompletion accept", "acme-hr", accepted, "decisions", "{\"decision\": \"ACCEPT\"}");
        count("listCompletions of 1", () -> as("acme-hr").get(path));
        countStep(
                "decideCompletion object",
                "acme-manager",
                made("globex-hr", task(), done),
                "decisions",
                "{\"decision\": \"OBJECT\", \"reason\": \"The handover is still open.\"}");
        assertThat(counted).isEqualTo(TASK_DONE);
    }

    @Test
    void a_secondment_halts_and_goes_on() {
        String contract = running(AgreementApi.terms(), "2026-10-05");
        String halt = "{\"reasonCode\":\"PERMIT_GAP\",\"reviewOn\":\"2026-10-12\"}";
        countStep("suspendAgreement", "acme-hr", contract, "suspension", halt);
        countStep("suspendAgreement again", "acme-hr", contract, "suspension", halt.replace("10-12", "11-02"));
        countStep("resumeAgreement", "acme-hr", contract, "resumption", "{}");
        count("listSuspensions of 2", () -> as("acme-hr").get(contract + "/suspensions"));
        assertThat(counted).isEqualTo(HALTED);
    }

    @Test
    void rules_are_checked_waived_and_met() {
        TestClock.set("2026-08-03T09:00:00Z");
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/responsibilities").remove("INSURANCE");
        terms.withObject("/home").put("country", "AT");
        String contract = AGREEMENTS + "/" + AgreementApi.signed(terms);
        String evaluations = contract + "/compliance/evaluations";
        countDryRun("evaluateAgreement", "acme-hr", evaluations, "{}");
        countMade("evaluateAgreement", "acme-hr", evaluations, "{}");
        countMade(
                "waiveRule",
                "acme-hr",
                contract + "/waivers",
                "{\"code\": \"CLAUSE_INSURANCE\", \"reason\": \"The group policy covers it.\"}");
        countMade(
                "recordFormality",
                "globex-hr",
                contract + "/formalities",
                "{\"code\": \"POSTING_DECLARATION\", \"reference\": \"MiLo-1\", \"doneOn\": \"2026-08-03\"}");
        count("getCompliance after", () -> as("acme-hr").get(contract + "/compliance"));
        count("listEvaluations after", () -> as("acme-hr").get(evaluations));
        count("listWaivers of 1", () -> as("acme-hr").get(contract + "/waivers"));
        count("listFormalities of 1", () -> as("acme-hr").get(contract + "/formalities"));
        assertThat(counted).isEqualTo(CHECKED);
    }

    @Test
    void an_employer_words_its_letters() {
        String template = "/v1/document-templates/return-letter/de";
        String etag = count("readDocumentTemplate", () -> as("initech-hr").get(template))
                .header("ETag");
        count(
                "writeDocumentTemplate",
                () -> as("initech-hr")
                        .header("If-Match", etag)
                        .body("{\"body\":\"<h1>Willkommen</h1>\"}")
                        .put(template));
        count("readDocumentTemplate own", () -> as("initech-hr").get(template));
        assertThat(counted).isEqualTo(WORDED);
    }

    @Test
    void a_page_costs_the_same_whatever_is_on_it() {
        String employee = "C-" + UUID.randomUUID().toString().substring(0, 8);
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/secondee").put("employeeRef", employee);
        for (int i = 0; i < 50; i++) {
            AgreementApi.draft(terms);
        }
        String mine = "?employeeRef=" + employee;
        countRead("listAgreements of 1", mine + "&limit=1");
        countRead("listAgreements of 50", mine + "&limit=50");
        countRead("listAgreements found 50", mine + "&limit=50&q=engineer&side=HOME");
        assertThat(counted).isEqualTo(PAGES);
    }

    @Test
    void no_operation_is_left_out() throws IOException {
        Set<String> inTheTables = Stream.of(
                        TO_THE_CONTRACT,
                        WAYS_OUT,
                        PARTS,
                        AMENDED,
                        EXTENDED,
                        TAKEN_OVER,
                        ENDED_EARLY,
                        TASK_DONE,
                        HALTED,
                        CHECKED,
                        WORDED,
                        PAGES)
                .flatMap(table -> table.keySet().stream())
                .map(operation -> operation.replaceFirst(" .*", ""))
                .collect(Collectors.toSet());
        List<String> served = ApiExamples.served().path("paths").findValuesAsText("operationId");
        assertThat(inTheTables).containsExactlyInAnyOrderElementsOf(served);
    }
}
