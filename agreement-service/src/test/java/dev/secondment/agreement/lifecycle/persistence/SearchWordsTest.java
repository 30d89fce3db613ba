package dev.secondment.agreement.lifecycle.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Lead engineer, lead engineer",
        "SEC-2026-000123, sec 2026 000123",
        "'  GmbH & Co. KG!', gmbh co kg",
        "Müller, müller",
        "'a''b | c:* \\ (d) <-> !e', a b c d e",
        "1 2 3 4 5 6 7 8 9 10, 1 2 3 4 5 6 7 8",
    })
    void a_question_is_parted_into_words_and_nothing_of_it_is_an_operator(String question, String words) {
        assertThat(SearchWords.of(question, List.of()).words()).containsExactly(words.split(" "));
    }

    @Test
    void each_word_may_be_a_beginning_and_all_have_to_occur() {
        SearchWords asked = SearchWords.of("lead integ", List.of("org:1", "person:1/O'Hara"));
        assertThat(asked.anyWord()).isEqualTo("'lead':* & 'integ':*");
        assertThat(asked.sharedWord()).isEqualTo("'lead':*A & 'integ':*A");
        assertThat(asked.full()).isEqualTo("'full org:1' | 'full person:1/O''Hara'");
        assertThat(asked.part()).isEqualTo("'part org:1' | 'part person:1/O''Hara'");
    }
}
