package dev.secondment.gateway.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.platform.problem.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FeedPageTest {
    private static final Instant START = Instant.parse("2026-09-01T00:00:00Z");

    /** An event log as a service serves it: cursors are positions. */
    private record Log(List<ObjectNode> events) {
        static Log of(String service, int count, Random random) {
            List<ObjectNode> events = new ArrayList<>();
            Instant time = START;
            for (int i = 1; i <= count; i++) {
                time = time.plusSeconds(random.nextInt(3));
                events.add(JsonNodeFactory.instance
                        .objectNode()
                        .put("id", service + "-" + i)
                        .put("time", time.toString())
                        .put("cursor", "p" + i));
            }
            return new Log(events);
        }

        Share after(Optional<String> cursor, int limit) {
            int from = cursor.map(word -> Integer.parseInt(word.substring(1))).orElse(0);
            int to = Math.min(events.size(), from + limit);
            List<Share.Item> items =
                    events.subList(from, to).stream().map(Share.Item::from).toList();
            return new Share(items, to < events.size() ? "p" + to : null);
        }
    }

    private static List<String> ids(List<ObjectNode> items) {
        return items.stream().map(item -> item.path("id").asText()).toList();
    }

    @Nested
    class Merging {

        @Test
        void events_of_all_services_come_by_time() {
            Share one = new Share(List.of(item("a1", 1, "p1"), item("a2", 5, "p2")), null);
            Share two = new Share(List.of(item("b1", 2, "p1")), null);

            FeedPage page =
                    FeedPage.merge(FeedCursor.parse(null), Map.of("a", Optional.of(one), "b", Optional.of(two)), 50);

            assertThat(ids(page.items())).containsExactly("a1", "b1", "a2");
            assertThat(page.next()).isNull();
            assertThat(page.incomplete()).isEmpty();
        }

        @Test
        void a_service_keeps_its_own_order_even_against_time() {
            Share one = new Share(List.of(item("a1", 9, "p1"), item("a2", 1, "p2")), null);

            FeedPage page = FeedPage.merge(FeedCursor.parse(null), Map.of("a", Optional.of(one)), 50);

            assertThat(ids(page.items())).containsExactly("a1", "a2");
        }

        @Test
        void a_silent_service_is_named_and_its_place_stays() {
            FeedCursor start = FeedCursor.parse(null).with("b", "p7");
            Share one = new Share(List.of(item("a1", 1, "p1")), null);
            Map<String, Optional<Share>> answers = new TreeMap<>(Map.of("a", Optional.of(one), "b", Optional.empty()));

            FeedPage page = FeedPage.merge(start, answers, 50);

            assertThat(page.incomplete()).containsExactly("b");
            FeedCursor next = FeedCursor.parse(page.next());
            assertThat(next.of("a")).contains("p1");
            assertThat(next.of("b")).contains("p7");
        }

        @Test
        void progress_over_events_that_the_caller_may_not_see_is_kept() {
            FeedPage page =
                    FeedPage.merge(FeedCursor.parse(null), Map.of("a", Optional.of(new Share(List.of(), "p2000"))), 50);

            assertThat(page.items()).isEmpty();
            assertThat(FeedCursor.parse(page.next()).of("a")).contains("p2000");
        }

        @Test
        void every_item_tells_where_to_read_on() {
            Share one = new Share(List.of(item("a1", 1, "p1"), item("a2", 2, "p2")), null);

            FeedPage page = FeedPage.merge(FeedCursor.parse(null), Map.of("a", Optional.of(one)), 50);

            String afterFirst = page.items().getFirst().path("cursor").asText();
            assertThat(FeedCursor.parse(afterFirst).of("a")).contains("p1");
        }

        private static Share.Item item(String id, int second, String cursor) {
            Instant time = START.plusSeconds(second);
            return Share.Item.from(JsonNodeFactory.instance
                    .objectNode()
                    .put("id", id)
                    .put("time", time.toString())
                    .put("cursor", cursor));
        }
    }

    @Test
    void all_pages_together_hold_every_event_once_while_services_come_and_go() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Map<String, Log> logs = new TreeMap<>();
            for (String service : List.of("a", "b", "c")) {
                logs.put(service, Log.of(service, random.nextInt(40), random));
            }
            List<String> read = readAll(logs, random, 1 + random.nextInt(12));

            assertThat(new HashSet<>(read)).as("seed %d: nothing twice", seed).hasSameSizeAs(read);
            logs.forEach((service, log) -> assertThat(
                            read.stream().filter(id -> id.startsWith(service)).toList())
                    .isEqualTo(ids(log.events())));
        }
    }

    private static List<String> readAll(Map<String, Log> logs, Random random, int limit) {
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            FeedCursor start = FeedCursor.parse(cursor);
            Map<String, Optional<Share>> answers = new TreeMap<>();
            logs.forEach((service, log) -> answers.put(
                    service,
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(log.after(start.of(service), limit))));
            FeedPage page = FeedPage.merge(start, answers, limit);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            read.addAll(ids(page.items()));
            cursor = page.next();
        } while (cursor != null);
        return read;
    }

    @Nested
    class Cursors {

        @Test
        void a_cursor_reads_back() {
            FeedCursor cursor =
                    FeedCursor.parse(null).with("leave-service", "MQoy").with("agreement-service", "x_-");

            assertThat(FeedCursor.parse(cursor.word())).isEqualTo(cursor);
            assertThat(FeedCursor.parse(FeedCursor.parse(null).word()).byService())
                    .isEmpty();
        }

        @Test
        void a_service_that_is_gone_is_forgotten() {
            FeedCursor cursor = FeedCursor.parse(null).with("old", "1").with("a", "2");

            assertThat(cursor.only(List.of("a", "b")).byService()).containsOnlyKeys("a");
        }

        @Test
        void words_that_are_no_cursor_are_refused() {
            for (String word : List.of("x", "", "!!", "MQ", "ZmVlZCBhPWI9Yw", "ZmVlZCBhPQ")) {
                assertThatThrownBy(() -> FeedCursor.parse(word)).as(word).isInstanceOf(ProblemException.class);
            }
        }
    }
}
