package dev.secondment.agreement.lifecycle.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AgreementExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_api_document_and_the_readme_draft_the_same_agreement() throws IOException {
        assertThat(JSON.readTree(AgreementExamples.DRAFT))
                .isEqualTo(JSON.readTree(
                        Path.of("..", "docs", "examples", "agreement.json").toFile()));
    }
}
