package dev.secondment.agreement.lifecycle.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.lifecycle.application.TermsTimeline.Version;
import dev.secondment.agreement.lifecycle.domain.TermsStretch;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import dev.secondment.platform.web.StrictJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms of every day. */
public class TermsTimelineTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Instant SIGNED_AT = Instant.parse("2026-08-03T09:12:44.120Z");
    private static final List<String> LEAVES = List.of(
            "/hostRole/title", "/hostRole/reportsTo", "/notice/host", "/workingTime/fte", "/extension/maxTotal");

    static {
        new StrictJson().customize(JSON);
    }

    static TermsTimeline timeline(List<Version> versions) {
        return new TermsTimeline(
                JSON.readerFor(Terms.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES), versions);
    }

    static Version original() {
        return version(1, TermsFixture.START, JSON.valueToTree(TermsFixture.complete()));
    }

    static Version version(int number, LocalDate from, JsonNode patch) {
        return new Version(number, number == 1 ? null : new UUID(0, number), from, patch, "0".repeat(64), SIGNED_AT);
    }

    static JsonNode patch(String json) {
        try {
            return JSON.readTree(json);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static String title(Terms terms) {
        return terms.hostRole().title();
    }

    @Test
    void a_change_signed_for_last_month_reaches_all_days_since_and_leaves_later_changes_standing() {
        TermsTimeline timeline = timeline(List.of(
                original(),
                version(2, day("2026-12-01"), patch("{\"hostRole\":{\"title\":\"Principal engineer\"}}")),
                version(
                        3,
                        day("2026-10-01"),
                        patch("{\"hostRole\":{\"title\":\"Staff engineer\",\"reportsTo\":\"CTO\"}}"))));
        assertThat(title(timeline.asOf(day("2026-09-30")))).isEqualTo("Lead engineer");
        assertThat(title(timeline.asOf(day("2026-10-01")))).isEqualTo("Staff engineer");
        assertThat(title(timeline.asOf(day("2026-11-30")))).isEqualTo("Staff engineer");
        assertThat(title(timeline.asOf(day("2026-12-01")))).isEqualTo("Principal engineer");
        assertThat(timeline.asOf(day("2026-12-01")).hostRole().reportsTo()).isEqualTo("CTO");
        assertThat(timeline.stretches())
                .extracting(TermsStretch::from)
                .containsExactly(TermsFixture.START, day("2026-10-01"), day("2026-12-01"));
    }

    @Test
    void of_two_changes_from_the_same_day_the_later_signed_one_stands() {
        TermsTimeline timeline = timeline(List.of(
                original(),
                version(3, day("2026-10-01"), patch("{\"hostRole\":{\"title\":\"third\"}}")),
                version(2, day("2026-10-01"), patch("{\"hostRole\":{\"title\":\"second\"}}"))));
        assertThat(title(timeline.asOf(day("2026-10-01")))).isEqualTo("third");
    }

    @Test
    void before_the_first_day_the_original_holds() {
        TermsTimeline timeline = timeline(
                List.of(original(), version(2, TermsFixture.START, patch("{\"hostRole\":{\"title\":\"x\"}}"))));
        assertThat(timeline.asOf(TermsFixture.START.minusDays(1))).isEqualTo(TermsFixture.complete());
        assertThat(timeline.asOf(LocalDate.MIN)).isEqualTo(TermsFixture.complete());
    }

    @Test
    void a_version_stays_readable_as_it_was_signed_whatever_is_signed_later() {
        TermsTimeline before = timeline(
                List.of(original(), version(2, day("2026-12-01"), patch("{\"hostRole\":{\"title\":\"second\"}}"))));
        Terms signed = before.asSigned(2).orElseThrow();
        TermsTimeline after =
                before.with(version(3, day("2026-10-01"), patch("{\"hostRole\":{\"reportsTo\":\"CTO\"}}")));
        assertThat(after.asSigned(2)).contains(signed);
        assertThat(after.asSigned(1)).contains(TermsFixture.complete());
        assertThat(title(after.asSigned(3).orElseThrow())).isEqualTo("Lead engineer");
        assertThat(after.asSigned(4)).isEmpty();
    }

    @Test
    void a_moved_start_moves_the_first_stretch() {
        TermsTimeline later = timeline(
                List.of(original(), version(2, day("2026-08-10"), patch("{\"term\":{\"start\":\"2026-10-01\"}}"))));
        assertThat(later.stretches()).extracting(TermsStretch::from).containsExactly(day("2026-10-01"));
        TermsTimeline earlier = timeline(
                List.of(original(), version(2, day("2026-08-10"), patch("{\"term\":{\"start\":\"2026-08-15\"}}"))));
        assertThat(earlier.stretches()).extracting(TermsStretch::from).containsExactly(day("2026-08-15"));
        assertThat(earlier.stretches().getFirst().terms().term().start()).isEqualTo(day("2026-08-15"));
    }

    @Test
    void what_is_signed_for_days_to_come_is_known() {
        TermsTimeline timeline = timeline(List.of(
                original(),
                version(2, day("2026-12-01"), patch("{\"hostRole\":{\"title\":\"second\"}}")),
                version(3, day("2026-10-01"), patch("{\"hostRole\":{\"title\":\"third\"}}"))));
        assertThat(timeline.nextChangeAfter(day("2026-09-30"))).contains(day("2026-10-01"));
        assertThat(timeline.nextChangeAfter(day("2026-10-01"))).contains(day("2026-12-01"));
        assertThat(timeline.nextChangeAfter(day("2026-12-01"))).isEmpty();
        assertThat(timeline.latest().number()).isEqualTo(3);
    }

    @Test
    void terms_of_years_ago_that_have_parts_no_longer_known_stay_readable() {
        ObjectNode old = JSON.valueToTree(TermsFixture.complete());
        old.put("pigeonPost", "daily");
        assertThat(timeline(List.of(version(1, TermsFixture.START, old))).asOf(TermsFixture.START))
                .isEqualTo(TermsFixture.complete());
    }

    /** Each leaf has the value that its last toucher of that day gave it: found without any folding. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void on_every_day_every_leaf_is_what_was_last_agreed_for_it(long seed) {
        Random random = new Random(seed);
        List<Version> versions = new ArrayList<>(List.of(original()));
        int amendments = 1 + random.nextInt(12);
        for (int i = 0; i < amendments; i++) {
            versions.add(version(i + 2, TermsFixture.START.plusDays(random.nextInt(60)), randomPatch(random)));
        }
        List<Version> shuffled = new ArrayList<>(versions);
        Collections.shuffle(shuffled, random);
        TermsTimeline timeline = timeline(shuffled);
        for (LocalDate day = TermsFixture.START.minusDays(2);
                day.isBefore(TermsFixture.START.plusDays(62));
                day = day.plusDays(1)) {
            JsonNode terms = JSON.valueToTree(timeline.asOf(day));
            for (String leaf : LEAVES) {
                assertThat(terms.at(leaf)).as("%s on %s", leaf, day).isEqualTo(lastAgreed(versions, leaf, day));
            }
            Terms ofThatDay = timeline.asOf(day);
            assertThat(timeline(versions).asOf(day)).isEqualTo(ofThatDay);
        }
        stretches_cover_every_day(timeline);
    }

    private static void stretches_cover_every_day(TermsTimeline timeline) {
        List<TermsStretch> stretches = timeline.stretches();
        assertThat(stretches).isSortedAccordingTo(Comparator.comparing(TermsStretch::from));
        assertThat(stretches.getFirst().from()).isEqualTo(TermsFixture.START);
        for (int i = 0; i < 62; i++) {
            LocalDate day = TermsFixture.START.plusDays(i);
            TermsStretch holding = stretches.stream()
                    .filter(stretch -> !stretch.from().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            assertThat(holding.terms()).isEqualTo(timeline.asOf(day));
        }
    }

    private static JsonNode lastAgreed(List<Version> versions, String leaf, LocalDate day) {
        Optional<Version> toucher = versions.stream()
                .filter(version -> version.number() > 1)
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .filter(version -> !version.patch().at(leaf).isMissingNode())
                .max(Comparator.comparing(Version::effectiveFrom).thenComparing(Version::number));
        JsonNode value = toucher.orElse(versions.getFirst()).patch().at(leaf);
        return value.isNull() ? JsonNodeFactory.instance.missingNode() : value;
    }

    private static JsonNode randomPatch(Random random) {
        ObjectNode patch = JSON.createObjectNode();
        List<String> leaves = new ArrayList<>(LEAVES);
        Collections.shuffle(leaves, random);
        for (String leaf : leaves.subList(0, 1 + random.nextInt(3))) {
            String[] names = leaf.substring(1).split("/", -1);
            ObjectNode part = patch.withObject("/" + names[0]);
            if (random.nextInt(4) == 0) {
                part.putNull(names[1]);
            } else {
                part.put(names[1], "v" + random.nextInt(1000));
            }
        }
        return patch;
    }
}
