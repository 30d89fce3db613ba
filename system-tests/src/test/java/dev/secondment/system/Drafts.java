package dev.secondment.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The agreement of the main job, as the home employer's HR drafts it: the example that the README shows. */
final class Drafts {
    static final String ACME = "0190a000-0000-7000-8000-00000000ac3e";
    static final String GLOBEX = "0190a000-0000-7000-8000-0000000610be";

    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "agreement.json");

    private Drafts() {}

    static String external(String employee, String start, String end) {
        ObjectNode draft = example();
        draft.withObject("/secondee").put("employeeRef", employee);
        draft.withObject("/term").put("start", start).put("plannedEnd", end);
        return draft.toString();
    }

    private static ObjectNode example() {
        try {
            return (ObjectNode) new ObjectMapper().readTree(EXAMPLE.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
