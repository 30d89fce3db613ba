package dev.secondment.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** One API document out of those of the services: what a caller of the gateway can do. */
final class MergedDocument {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Map<String, JsonNode> documents;
    private final Components components;
    private final BiPredicate<String, String> owns;
    private final GatewayParts gatewayParts;
    private final ObjectNode merged = JsonNodeFactory.instance.objectNode();
    private final Set<String> operationIds = new HashSet<>();

    /**
     * @param documents API documents by the name of their part
     * @param owns whether a part serves a path when it is called through the gateway
     */
    MergedDocument(Map<String, JsonNode> documents, BiPredicate<String, String> owns, GatewayParts gatewayParts) {
        this.documents = new TreeMap<>(documents);
        this.components = new Components(this.documents);
        this.owns = owns;
        this.gatewayParts = gatewayParts;
    }

    ObjectNode build() {
        merged.put("openapi", "3.1.0");
        gatewayParts.addHead(merged);
        ObjectNode tags = JsonNodeFactory.instance.objectNode();
        ObjectNode paths = merged.putObject("paths");
        ObjectNode target = merged.putObject("components");
        documents.forEach((part, document) -> {
            document.path("tags").forEach(tag -> tags.set(tag.path("name").asText(), tag));
            addPaths(paths, part, document);
            components.addTo(target, part);
        });
        tags.forEach(merged.withArrayProperty("tags")::add);
        gatewayParts.addComponents(target);
        return merged;
    }

    private void addPaths(ObjectNode paths, String part, JsonNode document) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        document.path("paths").properties().forEach(path -> sorted.put(path.getKey(), path.getValue()));
        sorted.forEach((path, item) -> {
            if (owns.test(part, path)) {
                ObjectNode copy = (ObjectNode) components.rewritten(part, item);
                copy.properties().forEach(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        finish((ObjectNode) entry.getValue(), part, entry.getKey(), path);
                    }
                });
                paths.set(path, copy);
            }
        });
    }

    private void finish(ObjectNode operation, String part, String method, String path) {
        operation.put("operationId", uniqueId(operation.path("operationId").asText(""), part, method, path));
        if (operation.path("tags").isEmpty()) {
            operation.putArray("tags").add(Components.label(part));
        }
        gatewayParts.addTo(operation, path);
    }

    private String uniqueId(String wanted, String part, String method, String path) {
        String id = wanted.isEmpty() ? generatedId(method, path) : wanted;
        if (operationIds.add(id)) {
            return id;
        }
        String labelled = Components.label(part).toLowerCase(Locale.ROOT) + "_" + id;
        String unique = labelled;
        for (int number = 2; !operationIds.add(unique); number++) {
            unique = labelled + number;
        }
        return unique;
    }

    /** {@code POST /v1/agreements/{id}/signatures} as {@code post_agreements_id_signatures}. */
    private static String generatedId(String method, String path) {
        return method
                + path.replaceFirst("^/v1", "").replaceAll("[^A-Za-z0-9]+", "_").replaceFirst("_$", "");
    }
}
