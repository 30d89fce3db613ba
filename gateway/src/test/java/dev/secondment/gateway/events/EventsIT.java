package dev.secondment.gateway.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.secondment.gateway.support.Places;
import dev.secondment.gateway.support.StandIn;
import dev.secondment.gateway.support.Suite;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Places.class)
class EventsIT {
    private static final String TOKEN = Tokens.bearer("acme-hr");

    /** A service's share of the feed: event n of a service happens n times its pace after the start. */
    private record Share(String service, int count, int pace) implements StandIn.Behaviour {
        private static final Pattern QUERY = Pattern.compile("/v1/events\\?limit=(\\d+)(?:&after=c(\\d+))?");

        @Override
        public boolean answer(StandIn.Received request, OutputStream out) throws Exception {
            Matcher query = QUERY.matcher(request.target());
            if (!query.matches() || !request.header("authorization").orElse("").equals("Bearer " + TOKEN)) {
                return StandIn.json(400, "{}").answer(request, out);
            }
            int after = query.group(2) == null ? 0 : Integer.parseInt(query.group(2));
            int last = Math.min(count, after + Integer.parseInt(query.group(1)));
            JsonArray items = new JsonArray();
            for (int i = after + 1; i <= last; i++) {
                Instant time = Instant.parse("2026-09-01T00:00:00Z").plusSeconds((long) i * pace);
                items.add(new JsonObject()
                        .put("id", service + i)
                        .put("time", time.toString())
                        .put("data", new JsonObject().put("n", i))
                        .put("cursor", "c" + i));
            }
            JsonObject body = new JsonObject().put("items", items).put("next", last < count ? "c" + last : null);
            return StandIn.json(200, body.encode()).answer(request, out);
        }
    }

    private static JsonPath read(String after, int limit) {
        var request = given().auth().oauth2(TOKEN).queryParam("limit", limit);
        if (after != null) {
            request.queryParam("after", after);
        }
        return request.get("/v1/events").then().statusCode(200).extract().jsonPath();
    }

    @Test
    void the_shares_are_merged_by_time() {
        try (Suite _ = Suite.of(new Share("a", 3, 10), new Share("p", 2, 15), new Share("l", 1, 1))) {
            given().auth()
                    .oauth2(TOKEN)
                    .get("/v1/events")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains("l1", "a1", "p1", "a2", "a3", "p2"))
                    .body("items[0].data.n", equalTo(1))
                    .body("next", nullValue())
                    .body("incomplete", empty());
        }
    }

    @Test
    void all_pages_hold_every_event_once_though_a_service_fails_in_between() {
        Share placements = new Share("p", 17, 3);
        try (Suite suite = Suite.of(new Share("a", 23, 2), placements, new Share("l", 9, 7))) {
            List<String> ids = new ArrayList<>();
            List<String> gaps = new ArrayList<>();
            String cursor = null;
            int page = 0;
            do {
                suite.place(1).behave(page == 2 || page == 3 ? StandIn.json(500, "{}") : placements);
                JsonPath answer = read(cursor, 5);
                ids.addAll(answer.getList("items.id"));
                gaps.addAll(answer.getList("incomplete"));
                cursor = answer.getString("next");
                page++;
            } while (cursor != null);

            assertThat(gaps).containsExactly("placement-service", "placement-service");
            assertThat(ids).doesNotHaveDuplicates().hasSize(23 + 17 + 9);
            for (String service : List.of("a", "p", "l")) {
                List<Integer> numbers = ids.stream()
                        .filter(id -> id.startsWith(service))
                        .map(id -> Integer.valueOf(id.substring(1)))
                        .toList();
                assertThat(numbers).isSorted();
            }
        }
    }

    @Test
    void a_reader_goes_on_from_the_last_item_when_it_has_seen_all() {
        try (Suite suite = Suite.of(new Share("a", 2, 1), new Share("p", 0, 1), new Share("l", 0, 1))) {
            String last = read(null, 50).getString("items[1].cursor");
            assertThat(read(last, 50).getList("items")).isEmpty();

            suite.place(0).behave(new Share("a", 3, 1));
            assertThat(read(last, 50).getList("items.id")).containsExactly("a3");
        }
    }

    @Test
    void a_dead_service_leaves_a_named_gap() {
        try (StandIn _ = StandIn.of("agreement-service", new Share("a", 1, 1));
                StandIn _ = StandIn.of("leave-service-2", new Share("l", 1, 2))) {
            JsonPath answer = read(null, 50);

            assertThat(answer.getList("items.id")).containsExactly("a1", "l1");
            assertThat(answer.getList("incomplete")).containsExactly("placement-service");
            assertThat(answer.getString("next")).isNotNull();
        }
    }

    @Test
    void what_is_no_cursor_or_limit_is_refused() {
        given().auth()
                .oauth2(TOKEN)
                .get("/v1/events?after=nonsense")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
        given().auth().oauth2(TOKEN).get("/v1/events?limit=0").then().statusCode(400);
        given().auth()
                .oauth2(TOKEN)
                .get("/v1/events?since=1")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
    }

    @Test
    void a_partner_system_needs_the_scope() {
        String without = Tokens.of("acme-hris").scopes("agreements:read").sign();
        given().auth()
                .oauth2(without)
                .get("/v1/events")
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"events:read\"");
        given().get("/v1/events").then().statusCode(401);
    }
}
