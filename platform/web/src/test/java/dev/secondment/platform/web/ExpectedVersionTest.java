package dev.secondment.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedVersionTest {

    @Test
    void a_strong_tag_names_a_version() {
        assertThat(ExpectedVersion.ofIfMatch("\"17\"").value()).isEqualTo(17);
    }

    @Test
    void without_the_header_a_change_is_refused_as_precondition_required() {
        assertThatThrownBy(() -> ExpectedVersion.ofIfMatch(null))
                .satisfies(problem -> assertThat(type(problem)).isEqualTo(WebProblem.PRECONDITION_REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"17\"", "*", "\"17\", \"18\"", "17", "\"x\"", "\"-1\"", "\"99999999999999999999\""})
    void what_is_not_one_strong_tag_of_ours_never_matches(String header) {
        assertThatThrownBy(() -> ExpectedVersion.ofIfMatch(header))
                .satisfies(problem -> assertThat(type(problem)).isEqualTo(WebProblem.STALE_VERSION));
    }

    @Test
    void another_version_is_stale() {
        assertThatThrownBy(() -> new ExpectedVersion(3).check(4))
                .satisfies(problem -> assertThat(type(problem)).isEqualTo(WebProblem.STALE_VERSION));
    }

    private static Object type(Throwable problem) {
        return ((ProblemException) problem).type();
    }
}
