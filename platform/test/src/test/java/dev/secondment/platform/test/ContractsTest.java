package dev.secondment.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised about events holds together before any service is asked. */
class ContractsTest {

    static List<String> types() {
        return Contracts.types("secondment.");
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_sample_fits_its_schema(String type) {
        Contracts.assertMatches(type, Contracts.sample(type));
    }

    @Test
    void the_event_document_names_every_schema_and_no_other() throws IOException {
        String document = Files.readString(Repository.file("contracts/asyncapi.yaml"));
        List<String> named = Pattern.compile("events/([a-z0-9.-]+)\\.schema\\.json")
                .matcher(document)
                .results()
                .map(MatchResult::group)
                .map(file -> file.substring("events/".length(), file.length() - ".schema.json".length()))
                .distinct()
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(types());
    }
}
