package dev.secondment.agreement.terms.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.lifecycle.domain.Side;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    record Sample(String zulu, @Nullable String absent, int count, boolean alpha, LocalDate day) {}

    @Test
    void members_are_sorted_and_nothing_is_spaced() {
        assertThat(CanonicalJson.of(new Sample("z", null, 7, true, LocalDate.of(2026, 9, 1))))
                .isEqualTo("{\"alpha\":true,\"count\":7,\"day\":\"2026-09-01\",\"zulu\":\"z\"}");
    }

    @Test
    void an_absent_member_and_a_null_one_are_the_same() {
        Map<String, Object> withNull = new LinkedHashMap<>();
        withNull.put("b", null);
        withNull.put("a", List.of());
        assertThat(CanonicalJson.of(withNull)).isEqualTo("{\"a\":[]}");
    }

    @Test
    void names_are_sorted_by_their_utf_16_code_units() {
        // The example of RFC 8785, 3.2.3: the emoji is a surrogate pair and sorts before U+FB33.
        Map<String, Object> names = new LinkedHashMap<>();
        for (String name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
            names.put(name, name.length());
        }
        assertThat(CanonicalJson.of(names))
                .isEqualTo(
                        "{\"\\r\":1,\"1\":1,\"\u0080\":1,\"\u00f6\":1,\"\u20ac\":1,\"\ud83d\ude00\":2,\"\ufb33\":1}");
    }

    @Test
    void text_is_escaped_as_little_as_json_allows() {
        assertThat(CanonicalJson.of("\u20ac$\u000f\nA'B\"\\\\\"/\u2028"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u2028\"");
        assertThat(CanonicalJson.of("\b\t\f\r\u0000\u001f\u007f")).isEqualTo("\"\\b\\t\\f\\r\\u0000\\u001f\u007f\"");
    }

    @Test
    void a_decimal_kept_as_text_stays_text() {
        assertThat(CanonicalJson.of(Map.of("fte", "1.0"))).isEqualTo("{\"fte\":\"1.0\"}");
    }

    @Test
    void enums_ids_and_enum_keys_are_written_by_name() {
        UUID id = UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c001");
        assertThat(CanonicalJson.of(Map.of(DayOfWeek.MONDAY, Side.HOME, DayOfWeek.FRIDAY, id)))
                .isEqualTo("{\"FRIDAY\":\"019a91f3-5b10-7c4e-9a1e-2f60d4a7c001\",\"MONDAY\":\"HOME\"}");
    }

    @Test
    void what_has_more_than_one_textual_form_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("a", 1.5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of(List.of(new BigDecimal("1.0"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void half_a_surrogate_pair_is_refused_because_it_would_be_signed_as_a_question_mark() {
        for (String broken : List.of("\ud83d", "\ude00", "a\ud83db", "\ude00\ud83d")) {
            assertThatThrownBy(() -> CanonicalJson.of(broken)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_order_in_which_a_map_was_filled_does_not_matter() {
        Random random = new Random(8785);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            names.add(Integer.toString(random.nextInt(), 36) + (char) (0x20 + random.nextInt(0x2000)));
        }
        String first = CanonicalJson.of(filled(names));
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(names, random);
            assertThat(CanonicalJson.of(filled(names))).isEqualTo(first);
        }
    }

    private static Map<String, Object> filled(List<String> names) {
        Map<String, Object> map = new LinkedHashMap<>();
        names.forEach(name -> map.put(name, name));
        return map;
    }
}
