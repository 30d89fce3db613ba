package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Leave between two employers: whose days, whose word, and what becomes of them when plans change. */
class LeaveStoriesIT {
    private static final Duration SOON = Duration.ofSeconds(45);
    private static final BigDecimal ROUNDING = new BigDecimal("0.0002");
    private static final Topic LEAVE = new Topic("secondment.leave.v1");
    private static final String MANAGER = "0190a000-0000-7000-8001-000000000011";

    private final Client gesa = Client.as("globex-g2001");
    private final Client gregor = Client.as("globex-g2002");
    private final Client payroll = Client.as("acme-payroll");

    @Test
    void by_the_home_policy_a_year_is_one_amount_wherever_the_person_works() {
        Secondment secondment = agreed("HOME");
        entitled(secondment, first(secondment), new BigDecimal("30"));
        enrolAtHome(secondment, "28");
        entitled(secondment, first(secondment), new BigDecimal("28"));

        LocalDate monday = monday(secondment, "10-05");
        assertThat(days(granted(secondment, monday, monday.plusDays(4)).path("days")))
                .isEqualByComparingTo("5");

        JsonNode balance = balance(secondment, first(secondment));
        assertThat(days(balance.path("available"))).isEqualByComparingTo("23");
        assertThat(balance.path("buckets").findValuesAsText("employer")).containsOnly("HOME");
        Answer hosts =
                secondment.as(Party.HOST).get("/v1/leave-balances?agreementId=" + secondment.id() + "&asOf=" + monday);
        assertThat(hosts.status()).as("what is left is not the host's business").isEqualTo(403);
    }

    @Test
    void by_the_host_policy_each_employer_owes_its_part_of_the_year() {
        Secondment secondment = agreed("HOST");
        enrolAtHome(secondment, "28");
        enrolAtHost(secondment, "24");
        entitled(
                secondment,
                first(secondment),
                share(secondment, "28", "01-01", "08-31").add(hostsShare(secondment)));

        LocalDate monday = monday(secondment, "10-05");
        granted(secondment, monday, monday.plusDays(3));

        JsonNode balance = balance(secondment, first(secondment));
        assertThat(atHost(balance, "entitled")).isCloseTo(hostsShare(secondment), within(ROUNDING));
        assertThat(atHost(balance, "taken").add(atHost(balance, "booked"))).isEqualByComparingTo("4");
    }

    @Test
    void by_the_more_favourable_policy_the_larger_amount_counts_in_each_part_of_the_year() {
        Secondment secondment = agreed("MORE_FAVOURABLE");
        enrolAtHome(secondment, "28");
        enrolAtHost(secondment, "32");
        entitled(
                secondment,
                first(secondment),
                share(secondment, "28", "01-01", "08-31").add(share(secondment, "32", "09-01", "12-31")));

        enrolAtHost(secondment, "24");

        entitled(secondment, first(secondment), new BigDecimal("28"));
    }

    @Test
    void the_deputy_agrees_for_an_absent_approver_and_home_approves() {
        Secondment secondment = agreed("HOME");
        Answer named = secondment.hostHr().post("/v1/leave-delegations", """
                {"agreementId": "%s", "approver": "%s", "deputy": "G-2001", "from": "%s"}
                """.formatted(
                        secondment.id(), MANAGER, secondment.on("09-01")));
        assertThat(named.status()).as(named.text()).isEqualTo(201);
        LocalDate monday = monday(secondment, "10-05");
        String leave = asked(secondment, monday, monday.plusDays(4));

        Answer another = gregor.command(leave + "/decisions", gregor.get(leave).etag(), decision("AGREE"));
        assertThat(another.status()).as(another.text()).isEqualTo(403);
        Answer agreed = gesa.command(leave, "/decisions", decision("AGREE"), 200);
        assertThat(agreed.body().at("/decisions/0/byDeputy").asBoolean())
                .as(agreed.text())
                .isTrue();
        Answer early = gesa.command(leave + "/decisions", gesa.get(leave).etag(), decision("APPROVE"));
        assertThat(early.status()).as("approval is home's: %s", early.text()).isBetween(400, 499);
        secondment.home().command(leave, "/decisions", decision("APPROVE"), 200);

        assertThat(secondment.status(leave)).isEqualTo("APPROVED");
        assertThat(Feed.of(secondment.hostHr()).types(secondment.id()))
                .contains("secondment.leave.host-agreed.v1", "secondment.leave.approved.v1");
    }

    @Test
    void a_certificate_that_comes_after_the_payroll_is_locked_is_paid_in_the_next_month() {
        Secondment secondment = bound(Secondment.runningBeforeAllOthers(Kind.CLIENT_SECONDMENT));
        LocalDate monday = monday(secondment, "10-05");
        String leave = granted(secondment, monday, monday.plusDays(4), "/v1/leave-requests/");
        secondment.today(monday.plusDays(3));
        Answer report =
                secondment.as(Party.SECONDEE).post("/v1/absences", """
                {"agreementId": "%s", "kind": "SICKNESS", "firstDay": "%s"}
                """.formatted(secondment.id(), monday.plusDays(3)));
        assertThat(report.status()).as(report.text()).isEqualTo(201);
        String absence = "/v1/absences/" + report.id();
        secondment.today(monday.plusDays(7));
        secondment.as(Party.SECONDEE).command(absence, "/end", "{\"lastDay\": \"" + monday.plusDays(4) + "\"}", 200);
        YearMonth october = YearMonth.from(monday);
        secondment.today(october.plusMonths(1).atDay(2));
        String period = "/v1/payroll-periods/" + october;
        payroll.command(period, "/closing", "{}", 200);
        payroll.command(period, "/lock", "{}", 200);
        List<String> locked = sheet(secondment, october);
        assertThat(locked).containsExactly("ANNUAL_LEAVE " + october + " 5.0");

        secondment.today(october.plusMonths(1).atDay(8));
        secondment
                .as(Party.SECONDEE)
                .command(absence, "/certificate", """
                {"from": "%s", "to": "%s"}
                """.formatted(monday.plusDays(3), monday.plusDays(4)), 200);

        assertThat(sheet(secondment, october))
                .as("what is locked stays as it was")
                .isEqualTo(locked);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(sheet(secondment, october.plusMonths(1)))
                        .containsExactlyInAnyOrder(
                                "ANNUAL_LEAVE " + october + " -2.0", "SICKNESS " + october + " 2.0"));
        assertThat(days(balance(secondment, first(secondment)).path("taken"))).isEqualByComparingTo("3");
        assertThat(secondment.as(Party.HOST).get(absence).text()).doesNotContain("SICKNESS", "certificate");
        assertThat(secondment.as(Party.HOST).get(leave).text()).doesNotContain("ANNUAL", "recredited");
    }

    @Test
    void of_two_who_say_yes_to_a_broadcast_the_first_covers() {
        Secondment secondment = agreed("HOME");
        Client manager = secondment.as(Party.HOST);
        for (String colleague : List.of("G-2001", "G-2002")) {
            Answer member =
                    manager.post("/v1/cover-pool-members", """
                    {"person": {"organizationId": "%s", "employeeRef": "%s"}, "standing": "TEAM", "agreementId": "%s"}
                    """.formatted(Drafts.GLOBEX, colleague, secondment.id()));
            assertThat(member.status()).as(member.text()).isEqualTo(201);
        }
        LocalDate monday = monday(secondment, "10-05");
        secondment.today(monday);
        Answer report = secondment.as(Party.SECONDEE).post("/v1/absences", """
                {"agreementId": "%s", "kind": "SICKNESS", "firstDay": "%s", "expectedReturn": "%s"}
                """.formatted(
                        secondment.id(), monday, monday.plusDays(2)));
        assertThat(report.status()).as(report.text()).isEqualTo(201);
        JsonNode cases =
                manager.get("/v1/cover-cases?agreementId=" + secondment.id()).body();
        String cover = "/v1/cover-cases/" + cases.at("/items/0/id").asText();
        Answer offered = manager.post(cover + "/offers", "{\"mode\": \"BROADCAST\"}");
        assertThat(offered.status()).as(offered.text()).isEqualTo(200);

        Answer first = gesa.post(cover + "/acceptances", "{}");
        Answer second = gregor.post(cover + "/acceptances", "{}");

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.text()).doesNotContain("absenceId", "SICKNESS", "E-1001");
        assertThat(second.status()).as(second.text()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("cover-already-filled");
        assertThat(manager.get(cover).body().path("status").asText()).isEqualTo("ACCEPTED");
        secondment.today(monday.plusDays(2));
        secondment
                .as(Party.SECONDEE)
                .command("/v1/absences/" + report.id(), "/end", "{\"lastDay\": \"" + monday + "\"}", 200);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(LEAVE.types(secondment.id()))
                        .contains("secondment.leave.cover-arranged.v1", "secondment.leave.absence-ended.v1"));
    }

    @Test
    void an_early_end_settles_what_was_taken_too_much_between_the_employers_and_takes_nothing_back() {
        Secondment secondment = agreed("HOST");
        enrolAtHome(secondment, "28");
        enrolAtHost(secondment, "24");
        entitled(
                secondment,
                first(secondment),
                share(secondment, "28", "01-01", "08-31").add(hostsShare(secondment)));
        LocalDate monday = monday(secondment, "10-05");
        granted(secondment, monday, monday.plusDays(9));
        secondment.today(monday.plusDays(14));

        LocalDate lastDay = secondment.giveNotice(Party.HOST, "HOST_REQUEST");
        BigDecimal earned = share(secondment, "24", secondment.on("09-01"), lastDay);
        secondment.isOverAfter(lastDay, "ENDED");

        BigDecimal overdrawn = new BigDecimal("8").subtract(earned);
        assertThat(overdrawn)
                .as("what was taken at the host, less what was earned there")
                .isPositive();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(LEAVE.events(secondment.id()))
                        .filteredOn(event -> event.type().equals("secondment.leave.settlement-due.v1"))
                        .singleElement()
                        .satisfies(event ->
                                assertThat(days(event.data().path("days"))).isCloseTo(overdrawn, within(ROUNDING)))
                        .satisfies(event ->
                                assertThat(event.data().path("debtor").asText()).isEqualTo("HOME")));
        JsonNode balance = balance(secondment, first(secondment));
        assertThat(days(balance.path("taken"))).as("nothing is claimed back").isEqualByComparingTo("8");
        assertThat(atHost(balance, "left"))
                .as("what the host's books lack is settled between the employers")
                .isCloseTo(overdrawn.negate(), within(ROUNDING));
    }

    @Test
    void an_extension_moves_days_from_home_to_the_host_and_loses_none() {
        Secondment secondment = agreed("HOST");
        enrolAtHome(secondment, "28");
        enrolAtHost(secondment, "24");
        LocalDate second = secondment.on("12-31").plusYears(1);
        entitled(secondment, second, shares(secondment, "02-28"));
        secondment.today("02-02");
        secondment.statusBecomes("ENDING");

        secondment.extend(secondment.on("07-31"));

        secondment.statusBecomes("ACTIVE");
        entitled(secondment, second, shares(secondment, "07-31"));
        LocalDate monday = monday(secondment, "06-15");
        assertThat(days(granted(secondment, monday, monday.plusDays(1)).path("days")))
                .as("days of the extension can be taken")
                .isEqualByComparingTo("2");
    }

    @Test
    void whoever_replays_the_topic_from_the_beginning_has_the_balances() {
        Secondment secondment = agreed("HOST");
        enrolAtHome(secondment, "28");
        enrolAtHost(secondment, "24");
        entitled(
                secondment,
                first(secondment),
                share(secondment, "28", "01-01", "08-31").add(hostsShare(secondment)));
        LocalDate monday = monday(secondment, "10-05");
        granted(secondment, monday, monday.plusDays(4));
        String given = granted(secondment, secondment.on("12-27"), secondment.on("01-08"), "/v1/leave-requests/");
        secondment.as(Party.SECONDEE).command(given, "/cancellation", "{\"reason\": \"Plans have changed\"}", 200);

        for (LocalDate year : List.of(first(secondment), first(secondment).plusYears(1))) {
            await().atMost(SOON).untilAsserted(() -> {
                JsonNode balance = balance(secondment, year);
                Map<String, BigDecimal> kept = new TreeMap<>();
                balance.path("buckets")
                        .forEach(line -> kept.put(
                                line.path("bucket").asText() + " "
                                        + line.path("employer").asText() + " "
                                        + line.path("lastUsableDay").asText(""),
                                days(line.path("left")).stripTrailingZeros()));
                assertThat(rebuilt(secondment, year.getYear())).isEqualTo(kept);
            });
        }
    }

    /** From {@code balance-changed} alone, into nothing. */
    private static Map<String, BigDecimal> rebuilt(Secondment secondment, int year) {
        Map<String, BigDecimal> projection = new TreeMap<>();
        LEAVE.events(secondment.id()).stream()
                .filter(event -> event.type().equals("secondment.leave.balance-changed.v1"))
                .map(Topic.Event::data)
                .filter(entry -> entry.path("leaveYear").asInt() == year)
                .forEach(entry -> projection.merge(
                        entry.path("bucket").asText() + " "
                                + entry.path("employer").asText() + " "
                                + entry.path("lastUsableDay").asText(""),
                        days(entry.path("days")),
                        BigDecimal::add));
        projection.replaceAll((line, left) -> left.stripTrailingZeros());
        return projection;
    }

    private static Secondment agreed(String policyOfRecord) {
        return bound(Secondment.running(
                Kind.CLIENT_SECONDMENT,
                "{\"leaveTerms\": {\"annual\": {\"policyOfRecord\": \"" + policyOfRecord + "\"}}}"));
    }

    private static Secondment bound(Secondment secondment) {
        await().atMost(SOON)
                .until(() -> secondment
                                .home()
                                .get("/v1/leave-balances?agreementId=" + secondment.id())
                                .status()
                        == 200);
        return secondment;
    }

    /** By the home employer: so many days a year, as employed in Berlin from Monday to Friday, less if it must be. */
    private static void enrolAtHome(Secondment secondment, String daysPerYear) {
        enrol(secondment.home(), """
                {"agreementId": "%s", "side": "HOME", "validFrom": "%s", "daysPerYear": "%s", "agreedToLess": true,
                 "region": "DE-BE", "employedSince": "2019-04-01",
                 "pattern": {"MONDAY": "FULL", "TUESDAY": "FULL", "WEDNESDAY": "FULL", "THURSDAY": "FULL", "FRIDAY": "FULL"}}
                """.formatted(
                        secondment.id(), first(secondment).withDayOfYear(1), daysPerYear));
    }

    private static void enrolAtHost(Secondment secondment, String daysPerYear) {
        enrol(secondment.hostHr(), """
                {"agreementId": "%s", "side": "HOST", "validFrom": "%s", "daysPerYear": "%s"}
                """.formatted(secondment.id(), secondment.on("09-01"), daysPerYear));
    }

    private static void enrol(Client employer, String enrolment) {
        Answer enrolled = employer.post("/v1/leave-enrolments", enrolment);
        assertThat(enrolled.status()).as(enrolled.text()).isEqualTo(201);
    }

    private static String asked(Secondment secondment, LocalDate from, LocalDate to) {
        Answer asked =
                secondment.as(Party.SECONDEE).post("/v1/leave-requests", """
                {"agreementId": "%s", "kind": "ANNUAL", "from": "%s", "to": "%s"}
                """.formatted(secondment.id(), from, to));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        return "/v1/leave-requests/" + asked.id();
    }

    private static String granted(Secondment secondment, LocalDate from, LocalDate to, String path) {
        return path + granted(secondment, from, to).path("id").asText();
    }

    /** Agreed to by the host, approved by home. */
    private static JsonNode granted(Secondment secondment, LocalDate from, LocalDate to) {
        String leave = asked(secondment, from, to);
        secondment.as(Party.HOST).command(leave, "/decisions", decision("AGREE"), 200);
        Answer approved = secondment.home().command(leave, "/decisions", decision("APPROVE"), 200);
        assertThat(approved.body().path("status").asText()).as(approved.text()).isEqualTo("APPROVED");
        return approved.body();
    }

    private static String decision(String verdict) {
        return "{\"decision\": \"" + verdict + "\"}";
    }

    private static void entitled(Secondment secondment, LocalDate asOf, BigDecimal days) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(days(balance(secondment, asOf).path("entitled")))
                        .isCloseTo(days, within(ROUNDING)));
    }

    private static JsonNode balance(Secondment secondment, LocalDate asOf) {
        Answer balance = secondment
                .home()
                .get("/v1/leave-balances?agreementId=" + secondment.id() + "&kind=ANNUAL&asOf=" + asOf);
        assertThat(balance.status()).as(balance.text()).isEqualTo(200);
        return balance.body();
    }

    /** In the host's books, over all buckets. */
    private static BigDecimal atHost(JsonNode balance, String figure) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : balance.path("buckets")) {
            if (line.path("employer").asText().equals("HOST")) {
                sum = sum.add(days(line.path(figure)));
            }
        }
        return sum;
    }

    private List<String> sheet(Secondment secondment, YearMonth period) {
        Answer sheet = payroll.get("/v1/payroll-periods/" + period + "/sheet?limit=200");
        assertThat(sheet.status()).as(sheet.text()).isEqualTo(200);
        List<String> rows = new ArrayList<>();
        sheet.body().path("items").forEach(row -> {
            if (row.path("agreementId").asText().equals(secondment.id())) {
                rows.add(row.path("payrollCode").asText() + " "
                        + row.path("originPeriod").asText() + " "
                        + row.path("days").asText());
            }
        });
        return rows;
    }

    /** The last day of the calendar year in which the secondment begins. */
    private static LocalDate first(Secondment secondment) {
        return secondment.on("12-31");
    }

    private static BigDecimal hostsShare(Secondment secondment) {
        return share(secondment, "24", "09-01", "12-31");
    }

    /** The second year of a placement until that day: 24 days a year at the host, 28 at home. */
    private static BigDecimal shares(Secondment secondment, String lastDay) {
        LocalDate last = secondment.on(lastDay);
        return share(secondment, "24", last.withDayOfYear(1), last)
                .add(share(secondment, "28", last.plusDays(1), last.with(TemporalAdjusters.lastDayOfYear())));
    }

    private static BigDecimal share(Secondment secondment, String daysPerYear, String from, String to) {
        int year = first(secondment).getYear();
        return share(secondment, daysPerYear, LocalDate.parse(year + "-" + from), LocalDate.parse(year + "-" + to));
    }

    private static BigDecimal share(Secondment secondment, String daysPerYear, LocalDate from, LocalDate to) {
        assertThat(to).as(secondment.id()).isAfterOrEqualTo(from);
        return new BigDecimal(daysPerYear)
                .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1))
                .divide(BigDecimal.valueOf(Year.of(from.getYear()).length()), 6, RoundingMode.HALF_UP);
    }

    private static LocalDate monday(Secondment secondment, String from) {
        return secondment.on(from).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static BigDecimal days(JsonNode text) {
        assertThat(text.isTextual()).as("days are decimal strings: %s", text).isTrue();
        return new BigDecimal(text.asText());
    }
}
