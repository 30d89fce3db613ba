package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * One secondment from September to February, lived through as its parties do it: over HTTP, each with their own token.
 * Each has years of its own, so that a person is never in two places and the clock can begin anew.
 */
final class Secondment {
    static final Topic AGREEMENTS = new Topic("secondment.agreement.v1");

    private static final AtomicInteger YEARS = new AtomicInteger(2030);
    /** What is locked in it for good is in nobody else's way. */
    private static final int BEFORE_ALL_OTHERS = 2024;

    private static final Duration SOON = Duration.ofSeconds(45);

    private final Kind kind;
    private final int year;
    private final String agreement;
    private String placement = "none yet";
    private LocalDate today;

    private Secondment(Kind kind, int year, String agreement) {
        this.kind = kind;
        this.year = year;
        this.agreement = agreement;
        this.today = draftedOn(year);
    }

    private static LocalDate draftedOn(int year) {
        return LocalDate.of(year, 8, 3);
    }

    /** In the first days of August. */
    static Secondment drafted(Kind kind) {
        return drafted(kind, "{}");
    }

    private static Secondment drafted(Kind kind, String difference) {
        return drafted(kind, difference, YEARS.getAndAdd(2));
    }

    private static Secondment drafted(Kind kind, String difference, int year) {
        setClock(draftedOn(year));
        Answer draft = kind.as(Party.HOME)
                .post(
                        "/v1/agreements",
                        kind.draft(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 2, 28), difference));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        return new Secondment(kind, year, "/v1/agreements/" + draft.id());
    }

    /** Frozen, and laid before those who have to sign. */
    static Secondment approved(Kind kind) {
        return approved(drafted(kind));
    }

    private static Secondment approved(Secondment secondment) {
        secondment.approve("{\"decision\":\"APPROVE\"}");
        return secondment;
    }

    static Secondment signed(Kind kind) {
        return signed(approved(kind));
    }

    private static Secondment signed(Secondment secondment) {
        secondment.sign(secondment.kind.parties());
        assertThat(secondment.status()).isEqualTo("SIGNED");
        return secondment;
    }

    /** Signed by all, prepared by the host, begun on the first of September. */
    static Secondment running(Kind kind) {
        return running(signed(kind));
    }

    /** The same with other terms, as a part of the draft. */
    static Secondment running(Kind kind, String difference) {
        return running(signed(approved(drafted(kind, difference))));
    }

    /** One that has come and gone before any other; there can be one such in a run. */
    static Secondment runningBeforeAllOthers(Kind kind) {
        return running(signed(approved(drafted(kind, "{}", BEFORE_ALL_OTHERS))));
    }

    private static Secondment running(Secondment secondment) {
        secondment.prepare();
        secondment.today("09-01");
        secondment.statusBecomes("ACTIVE");
        secondment.placementBecomes("ACTIVE");
        return secondment;
    }

    void approve(String decision) {
        home().command(agreement, "/submission", "{}", 200);
        home().command(agreement, "/review-decisions", decision, 200);
        assertThat(status()).isEqualTo("AWAITING_SIGNATURES");
    }

    void sign(Collection<Party> parties) {
        sign(agreement, parties);
    }

    /** An agreement or an amendment: each signs the hash of what they see. */
    private void sign(String text, Collection<Party> parties) {
        for (Party party : parties) {
            kind.as(party).command(text, "/signatures", signature(party, text), 200);
        }
    }

    String signature(Party party) {
        return signature(party, agreement);
    }

    private String signature(Party party, String text) {
        String hash = kind.as(party).get(text).body().path("documentHash").asText();
        return "{\"documentHash\":\"" + hash + "\",\"party\":\"" + party.name() + "\"}";
    }

    void prepare() {
        Client manager = kind.as(Party.HOST);
        String list = "/v1/placements?agreementId=" + id();
        await().atMost(SOON).until(() -> manager.get(list).body().path("items").size() == 1);
        placement = "/v1/placements/"
                + manager.get(list).body().path("items").get(0).path("id").asText();
        placementBecomes("PREPARING");
        for (JsonNode item : manager.get(placement + "/onboarding-items").body().path("items")) {
            manager.command(placement, "/onboarding-items/" + item.path("code").asText() + "/completion", "{}", 200);
        }
        manager.command(placement, "/readiness", "{}", 200);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(read().path("activation").path("missing"))
                        .as("what the start waits for")
                        .isEmpty());
    }

    /** A promotion: another title and more responsibility, from that day on, signed by all. */
    void promote(String title, String allowance, LocalDate from) {
        Answer proposed = home().post(agreement + "/amendments", """
                {"type": "ROLE_CHANGE", "effectiveFrom": "%s",
                 "patch": {"hostRole": {"title": "%s"},
                           "compensation": {"allowances": [{"type": "HIGHER_RESPONSIBILITY", "method": "FIXED",
                                                            "monthlyAmount": {"amount": "%s", "currency": "EUR"}}]}}}
                """.formatted(from, title, allowance));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        String amendment = agreement + "/amendments/" + proposed.id();
        sign(amendment, kind.parties());
        String reached = from.isAfter(today) ? "SIGNED" : "EFFECTIVE";
        assertThat(status(amendment)).isEqualTo(reached);
    }

    /** The host asks, home and the person agree, and all who signed the contract sign the change. */
    void extend(LocalDate newEnd) {
        Answer asked = kind.as(Party.HOST).post(agreement + "/extension-requests", """
                {"newEnd": "%s", "ground": "TASK_NOT_FINISHED", "returnConfirmed": true, "party": "HOST"}
                """.formatted(newEnd));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        String extension = agreement + "/extension-requests/" + asked.id();
        for (Party party : List.of(Party.HOME, Party.SECONDEE)) {
            kind.as(party).command(extension, "/decisions", body("decision", "AGREE", party), 200);
        }
        JsonNode agreed = home().get(extension).body();
        assertThat(agreed.path("status").asText()).as(agreed.toString()).isEqualTo("LIMITS_OK");
        sign(agreement + "/amendments/" + agreed.path("amendmentId").asText(), kind.parties());
        assertThat(status(extension)).isEqualTo("EFFECTIVE");
    }

    /** One of the three gives notice, the two others confirm it. @return the last day */
    LocalDate giveNotice(Party party, String ground) {
        Answer given = kind.as(party)
                .post(
                        agreement + "/early-terminations",
                        "{\"ground\":\"" + ground + "\",\"party\":\"" + party.name() + "\"}");
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        String notice = agreement + "/early-terminations/" + given.id();
        Party.THE_THREE.stream()
                .filter(other -> other != party)
                .forEach(other -> kind.as(other)
                        .command(notice, "/acknowledgement", "{\"party\":\"" + other.name() + "\"}", 200));
        assertThat(status(notice)).isEqualTo("NOTICE_RUNNING");
        return LocalDate.parse(given.body().path("lastDay").asText());
    }

    /** The host takes the person over: offered, accepted, released and contracted. */
    void convert(LocalDate contractStart) {
        Answer offered = kind.as(Party.HOST).post(agreement + "/conversion-requests", """
                {"contractStart": "%s", "post": {"title": "Lead engineer", "employmentType": "PERMANENT"}}
                """.formatted(contractStart));
        assertThat(offered.status()).as(offered.text()).isEqualTo(201);
        String offer = agreement + "/conversion-requests/" + offered.id();
        kind.as(Party.SECONDEE).command(offer, "/acceptance", "{}", 200);
        home().command(offer, "/release", "{}", 200);
        kind.hostHr().command(offer, "/contract", "{\"reference\":\"HR-118\"}", 200);
        assertThat(status(offer)).isEqualTo("CONTRACTED");
    }

    /** @return the host's statement that the task is done */
    String submitCompletion() {
        Answer done = kind.as(Party.HOST).post(agreement + "/completions", """
                {"completedOn": "%s", "criteria": [{"code": "GO_LIVE", "evidence": "In production; report 17."}]}
                """.formatted(today));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        return agreement + "/completions/" + done.id();
    }

    void acceptCompletion(String completion, Party party) {
        kind.as(party).command(completion, "/decisions", body("decision", "ACCEPT", party), 200);
    }

    private static String body(String field, String value, Party party) {
        return "{\"" + field + "\":\"" + value + "\",\"party\":\"" + party.name() + "\"}";
    }

    /** A day in its years, such as {@code "10-05"}: from August in the first, before in the second. */
    LocalDate on(String monthAndDay) {
        LocalDate day = LocalDate.parse(year + "-" + monthAndDay);
        return day.getMonthValue() < 8 ? day.plusYears(1) : day;
    }

    /** In the morning of that day. */
    void today(LocalDate day) {
        today = day;
        setClock(day);
    }

    void today(String monthAndDay) {
        today(on(monthAndDay));
    }

    LocalDate today() {
        return today;
    }

    private static void setClock(LocalDate day) {
        MainJobIT.setClock(day + "T08:00:00Z");
    }

    String id() {
        return agreement.substring(agreement.lastIndexOf('/') + 1);
    }

    String path() {
        return agreement;
    }

    Client as(Party party) {
        return kind.as(party);
    }

    Client hostHr() {
        return kind.hostHr();
    }

    Client home() {
        return kind.as(Party.HOME);
    }

    /** As the home employer's HR sees it. */
    JsonNode read() {
        return home().get(agreement).body();
    }

    /** What holds on a day. */
    JsonNode asOf(String monthAndDay) {
        Answer then = home().get(agreement + "?asOf=" + on(monthAndDay));
        assertThat(then.status()).as(then.text()).isEqualTo(200);
        return then.body();
    }

    JsonNode placement() {
        return home().get(placement).body();
    }

    String status() {
        return status(agreement);
    }

    String status(String resource) {
        return home().get(resource).body().path("status").asText();
    }

    void statusBecomes(String expected) {
        becomes(agreement, expected);
    }

    void placementBecomes(String expected) {
        becomes(placement, expected);
    }

    void becomes(String resource, String expected) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(status(resource)).as(resource).isEqualTo(expected));
    }

    /** What its events on the agreements' topic are called, in order. */
    List<String> events() {
        return AGREEMENTS.types(id());
    }

    /** What the home payroll goes by: the day, and for an end the last day, of each instruction that nothing supersedes. */
    List<String> payroll() {
        List<JsonNode> told = told();
        Set<String> superseded = told.stream()
                .map(instruction -> instruction.path("supersedes").asText())
                .collect(Collectors.toSet());
        return told.stream()
                .filter(instruction ->
                        !superseded.contains(instruction.path("instructionId").asText()))
                .map(Secondment::line)
                .toList();
    }

    private List<JsonNode> told() {
        Answer list = Client.as("acme-payroll").get("/v1/payroll-instructions?limit=200&employeeRef=" + Kind.EMPLOYEE);
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        List<JsonNode> told = new ArrayList<>();
        list.body().path("items").forEach(told::add);
        return told.stream()
                .filter(instruction -> instruction.path("agreementId").asText().equals(id()))
                .toList();
    }

    private static String line(JsonNode instruction) {
        String action = instruction.path("action").asText();
        String day = instruction
                .path(action.equals("STOP") ? "effectiveTo" : "effectiveFrom")
                .asText();
        StringBuilder again = new StringBuilder();
        instruction
                .path("affectedPeriods")
                .forEach(month -> again.append(" again ").append(month.asText()));
        return action + " " + day.substring(5) + " "
                + instruction.path("amount").path("amount").asText() + again;
    }

    void payrollHears(String... instructions) {
        await().atMost(SOON).untilAsserted(() -> assertThat(payroll()).containsExactly(instructions));
    }

    /** The day after its last one: over for the agreement, the host and the payroll. */
    void isOverAfter(LocalDate lastDay, String status) {
        today(lastDay);
        placementBecomes("CLOSING");
        assertThat(status()).isEqualTo("ENDING");
        today(lastDay.plusDays(1));
        statusBecomes(status);
        placementBecomes("CLOSED");
        assertThat(placement().path("actualEnd").asText()).isEqualTo(lastDay.toString());
    }
}
