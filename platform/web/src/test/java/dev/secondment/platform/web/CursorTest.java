package dev.secondment.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.platform.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_reads_back_as_it_was_written() {
        assertThat(Cursor.decode(Cursor.encode("2026-09-01", "ä b"), 2)).containsExactly("2026-09-01", "ä b");
    }

    @Test
    void a_part_that_does_not_read_is_refused() {
        assertThat(Cursor.read(Cursor.encode("7"), Long::valueOf)).contains(7L);
        assertThat(Cursor.read(null, Long::valueOf)).isEmpty();
        assertThatThrownBy(() -> Cursor.read(Cursor.encode("seven"), Long::valueOf))
                .isInstanceOf(ProblemException.class)
                .extracting(problem -> ((ProblemException) problem).type())
                .isEqualTo(WebProblem.INVALID_CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "AAA=", "____", "bm90IHR3bw"})
    void anything_else_is_refused(String word) {
        assertThatThrownBy(() -> Cursor.decode(word, 2))
                .isInstanceOf(ProblemException.class)
                .extracting(problem -> ((ProblemException) problem).type())
                .isEqualTo(WebProblem.INVALID_CURSOR);
    }

    @Test
    void a_page_with_one_row_more_than_asked_has_a_next_page() {
        assertThat(Page.of(List.of(1, 2, 3), 2, Object::toString)).isEqualTo(new Page<>(List.of(1, 2), "2"));
        assertThat(Page.of(List.of(1, 2), 2, Object::toString).next()).isNull();
    }
}
