package dev.secondment.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds what is produced and consumed against the committed schemas and samples in {@code contracts/events}. */
public final class Contracts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** The committed sample of an event type's data. */
    public static JsonNode sample(String type) {
        return read(file(type, "sample"));
    }

    /** All event types with a schema whose name starts so. */
    public static List<String> types(String prefix) {
        try (Stream<Path> files = Files.list(Repository.file("contracts/events"))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && name.endsWith(".schema.json"))
                    .map(name -> name.substring(0, name.length() - ".schema.json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the data fits its type's schema and has the shape of the sample, and the sample fits too. */
    public static void assertMatches(String type, JsonNode data) {
        assertFits(type, data);
        JsonNode sample = sample(type);
        assertFits(type, sample);
        assertThat(shape(data)).as("%s has the sample's fields", type).isEqualTo(shape(sample));
    }

    /** Fails unless the data fits its type's schema: for types that come in more shapes than their sample's. */
    public static void assertFits(String type, JsonNode data) {
        Schema schema = SCHEMAS.getSchema(text(file(type, "schema")), InputFormat.JSON);
        assertThat(schema.validate(data.toString(), InputFormat.JSON))
                .as("%s against its schema", type)
                .isEmpty();
    }

    /** Top-level fields and their JSON types: what a reader of the sample relies on. */
    private static Map<String, String> shape(JsonNode data) {
        Map<String, String> shape = new TreeMap<>();
        data.properties()
                .forEach(field ->
                        shape.put(field.getKey(), field.getValue().getNodeType().name()));
        return shape;
    }

    private static Path file(String type, String kind) {
        return Repository.file("contracts/events/" + type + "." + kind + ".json");
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
