package dev.secondment.leave;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new field of an answer or of an event is for nobody until somebody says for whom it is. */
class EveryFieldHasAnAudienceTest {

    @Test
    void every_record_of_an_answer_has_a_matrix_or_is_said_to_need_none() {
        assertThat(Audiences.undeclared()).isEmpty();
    }

    @Test
    void what_is_said_of_answers_is_said_of_answers_that_there_are() {
        Set<String> named = new TreeSet<>(Audiences.FOR_EVERYBODY.keySet());
        named.addAll(Audiences.NEVER_FOR_THE_HOST);

        assertThat(Audiences.answers().keySet()).containsAll(named);
        assertThat(Audiences.NEVER_FOR_THE_HOST).doesNotContainAnyElementsOf(Audiences.FOR_EVERYBODY.keySet());
    }

    @Test
    void every_field_of_an_event_is_declared_somewhere() throws IOException {
        Set<String> declared = new TreeSet<>(Audiences.EVENT_FIELDS_FOR_ALL_WHO_ARE_TOLD);
        Audiences.matrices()
                .forEach(matrix -> declared.addAll(matrix.hostReads().keySet()));
        Path folder = Repository.file("contracts/events");
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches("secondment\\.leave\\..*\\.schema\\.json"))
                    .sorted()
                    .forEach(file -> assertThat(declared)
                            .as("fields of %s", file.getFileName())
                            .containsAll(fields(file)));
        }
    }

    private static Set<String> fields(Path schema) {
        try {
            JsonNode properties =
                    WireJson.MAPPER.readTree(Files.readString(schema)).get("properties");
            Set<String> names = new TreeSet<>();
            properties.fieldNames().forEachRemaining(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
