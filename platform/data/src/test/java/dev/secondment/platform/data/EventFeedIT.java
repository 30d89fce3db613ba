package dev.secondment.platform.data;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EventFeedIT {

    @Inject
    Parties parties;

    @Inject
    Outbox outbox;

    @Test
    void a_reader_who_follows_the_cursor_while_others_write_gets_every_event_once() {
        ConcurrentLinkedQueue<String> written = new ConcurrentLinkedQueue<>();
        List<String> seen = new ArrayList<>();
        String cursor = null;
        try (ExecutorService writers = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 90; i++) {
                writers.execute(() -> written.add(add("acme-hr")));
            }
            for (int i = 0; i < 30; i++) {
                cursor = readOn(cursor, seen);
            }
        }
        String[] place = {cursor};
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            place[0] = readOn(place[0], seen);
            return new HashSet<>(seen).containsAll(written);
        });
        assertThat(seen.stream().filter(written::contains).toList()).doesNotHaveDuplicates();
    }

    @Test
    void a_stranger_and_an_employee_without_a_part_see_nothing() {
        add("acme-hr");
        assertThat(page("initech-hr", null).getList("items")).isEmpty();
        assertThat(page("acme-e1002", null).getList("items")).isEmpty();
    }

    @Test
    void who_takes_anothers_place_reads_what_happens_from_then_on_and_the_former_nothing_more() {
        UUID record = Ids.next();
        told(record, "first", () -> parties.replace(record, organization("globex-hr"), "HOST"));
        assertThat(subjects("globex-hr")).contains(record.toString());
        told(record, "second", () -> parties.replace(record, organization("initech-hr"), "HOST"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(texts("initech-hr", record)).containsExactly("second"));
        assertThat(texts("globex-hr", record)).isEmpty();
    }

    /** The backup was taken of a server that had counted far more transactions than the one it is restored on. */
    @Test
    void after_a_restore_elsewhere_a_reader_goes_on_behind_the_cursor_and_finds_all_of_the_backup()
            throws SQLException {
        UUID record = Ids.next();
        told(record, "before", () -> parties.replace(record, organization("globex-hr"), "HOST"));
        restoreElsewhere();

        JsonPath restored = page("globex-hr", null);
        String cursor = restored.getString("items.cursor[-1]");
        assertThat(texts("globex-hr", record)).containsExactly("before");

        told(record, "after", () -> {});
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonPath page = page("globex-hr", cursor);
            assertThat(page.getList("items.data.text")).containsExactly("after");
            assertThat(page.getLong("items.timeline[0]")).isPositive();
        });
    }

    private static void restoreElsewhere() throws SQLException {
        try (Connection database = RealServers.asSuperuser();
                Statement statement = database.createStatement()) {
            statement.execute("UPDATE event_log SET tx = (tx::text::bigint + 1000000000)::text::xid8");
            statement.execute("UPDATE record_party SET since = (since::text::bigint + 1000000000)::text::xid8");
            statement.execute("SELECT begin_timeline()");
        }
    }

    @Test
    void a_field_can_be_for_one_role_of_a_side_like_a_whole_event() {
        UUID record = Ids.next();
        told(record, "days", () -> parties.replace(record, organization("globex-hr"), "HOST"));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(texts("globex-finance", record)).containsExactly("days"));
        assertThat(moneyOf("globex-finance", record)).containsExactly("344.53");
        assertThat(texts("globex-hr", record)).containsExactly("days");
        assertThat(moneyOf("globex-hr", record)).containsExactly((String) null);
    }

    /** Of the event of these tests, money is for the host's finance. */
    @ApplicationScoped
    static class MoneyForFinance implements EventFields {

        @Override
        public Map<String, Map<String, Set<String>>> visibleTo() {
            return Map.of("test.feed.v1", Map.of("money", Set.of("HOST_FINANCE")));
        }
    }

    private static List<String> moneyOf(String login, UUID record) {
        return page(login, null).getList("items.findAll { it.subject == '" + record + "' }.data.money");
    }

    private void told(UUID record, String text, Runnable change) {
        SystemWork.run(
                "test",
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    change.run();
                    outbox.append(new NewEvent(
                            "secondment.agreement.v1",
                            record.toString(),
                            record,
                            "test.feed.v1",
                            Map.of("text", text, "money", "344.53"),
                            Set.of("HOST"),
                            null,
                            null));
                }));
    }

    private static String organization(String login) {
        return "org:" + (login.startsWith("globex") ? Tokens.GLOBEX : Tokens.INITECH);
    }

    private static List<String> subjects(String login) {
        return page(login, null).getList("items.subject");
    }

    private static List<String> texts(String login, UUID record) {
        return page(login, null).getList("items.findAll { it.subject == '" + record + "' }.data.text");
    }

    @Test
    void a_cursor_that_was_not_given_out_is_refused() {
        given().auth()
                .oauth2(Tokens.bearer("acme-hr"))
                .get("/v1/events?after=nonsense")
                .then()
                .statusCode(400);
    }

    private static String readOn(String after, List<String> seen) {
        JsonPath page = page("acme-hr", after);
        List<String> subjects = page.getList("items.subject");
        seen.addAll(subjects);
        List<String> cursors = page.getList("items.cursor");
        Set<String> distinct = new HashSet<>(cursors);
        assertThat(distinct).hasSameSizeAs(cursors);
        return cursors.isEmpty() ? after : cursors.getLast();
    }

    private static JsonPath page(String login, String after) {
        var request = given().auth().oauth2(Tokens.bearer(login)).queryParam("limit", 20);
        if (after != null) {
            request.queryParam("after", after);
        }
        return request.get("/v1/events").then().statusCode(200).extract().jsonPath();
    }

    private static String add(String login) {
        return given().auth()
                .oauth2(Tokens.bearer(login))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"text\":\"feed\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
