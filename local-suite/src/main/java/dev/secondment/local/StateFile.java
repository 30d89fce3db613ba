package dev.secondment.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code state.json}: the processes of a run, their addresses and the versions of the data. */
final class StateFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;

    StateFile(Path data) {
        this.file = data.resolve("state.json");
    }

    /** @param addresses by name of the component */
    record State(List<RecordedProcess> processes, Map<String, String> addresses, Map<String, String> versions) {

        static State empty() {
            return new State(List.of(), Map.of(), Map.of());
        }
    }

    /** What was recorded last; nothing when there is no file or it cannot be read. */
    State read() {
        try {
            JsonNode root = JSON.readTree(Files.readString(file));
            List<RecordedProcess> processes = new ArrayList<>();
            root.path("processes").forEach(node -> processes.add(process(node)));
            return new State(processes, texts(root.path("addresses")), texts(root.path("versions")));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return State.empty();
        }
    }

    void write(State state) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode processes = root.putArray("processes");
        state.processes().forEach(process -> put(process, processes.addObject()));
        new TreeMap<>(state.addresses()).forEach(root.putObject("addresses")::put);
        new TreeMap<>(state.versions()).forEach(root.putObject("versions")::put);
        replace(file, text(root));
    }

    /** Readers see the old content or the new, never a half. */
    static void replace(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, Secrets.OWNER_ONLY);
        Files.writeString(fresh, content);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String text(ObjectNode root) throws JsonProcessingException {
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void put(RecordedProcess process, ObjectNode node) {
        node.put("name", process.name());
        node.put("pid", process.pid());
        node.put("startedAt", process.startedAt().toString());
        node.put("marker", process.marker());
        node.put("stopSignal", process.stopSignal().name());
    }

    private static RecordedProcess process(JsonNode node) {
        return new RecordedProcess(
                node.path("name").asText(),
                node.path("pid").asLong(),
                Instant.parse(node.path("startedAt").asText()),
                node.path("marker").asText(),
                Launch.StopSignal.valueOf(node.path("stopSignal").asText()));
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new TreeMap<>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }
}
