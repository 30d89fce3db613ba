package dev.secondment.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Decides how the reusable parts of several API documents are named in one. A part that means the same in two or more
 * documents keeps its name; every other part gets its service's name in front, so that a part that a second service
 * adds under the same name never changes what the first one's means.
 */
final class Components {
    private static final String PREFIX = "#/components/";

    private final Map<String, JsonNode> documents;
    private final Set<String> shared;

    /**
     * @param documents API documents by service
     */
    Components(Map<String, JsonNode> documents) {
        this.documents = documents;
        this.shared = sharedReferences();
    }

    /** The same tree with every reference spelt as in the merged document. */
    JsonNode rewritten(String service, JsonNode tree) {
        return map(tree, reference -> merged(service, reference));
    }

    /** Copies the service's reusable parts, renamed, into the merged document. */
    void addTo(ObjectNode target, String service) {
        forEach(document(service), (section, name, part) -> {
            if (!section.equals("securitySchemes")) {
                String reference = merged(service, PREFIX + section + "/" + name);
                String newName = reference.substring(reference.lastIndexOf('/') + 1);
                target.withObjectProperty(section).set(newName, rewritten(service, part));
            }
        });
    }

    private String merged(String service, String reference) {
        if (!reference.startsWith(PREFIX) || shared.contains(reference)) {
            return reference;
        }
        int name = reference.lastIndexOf('/') + 1;
        return reference.substring(0, name) + label(service) + "_" + reference.substring(name);
    }

    /** {@code leave-service} as {@code Leave}. */
    static String label(String service) {
        String word = service.replaceFirst("-service$", "");
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Equal in every document that has it, and so is everything that it refers to. */
    private Set<String> sharedReferences() {
        Map<String, List<JsonNode>> meanings = new TreeMap<>();
        documents
                .values()
                .forEach(document -> forEach(
                        document,
                        (section, name, part) -> meanings.computeIfAbsent(
                                        PREFIX + section + "/" + name, ignored -> new ArrayList<>())
                                .add(part)));
        Map<String, JsonNode> equal = new TreeMap<>();
        meanings.forEach((reference, parts) -> {
            if (parts.size() > 1 && Set.copyOf(parts).size() == 1) {
                equal.put(reference, parts.getFirst());
            }
        });
        // A part that falls out takes those with it that refer to it
        boolean fallen = true;
        while (fallen) {
            fallen = equal.values().removeIf(part -> !equal.keySet().containsAll(references(part)));
        }
        return equal.keySet();
    }

    private static Set<String> references(JsonNode part) {
        Set<String> found = new TreeSet<>();
        map(part, reference -> {
            if (reference.startsWith(PREFIX)) {
                found.add(reference);
            }
            return reference;
        });
        return found;
    }

    private static JsonNode map(JsonNode tree, UnaryOperator<String> references) {
        return switch (tree) {
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                object.properties().forEach(entry -> {
                    boolean reference =
                            entry.getKey().equals("$ref") && entry.getValue().isTextual();
                    copy.set(
                            entry.getKey(),
                            reference
                                    ? TextNode.valueOf(
                                            references.apply(entry.getValue().textValue()))
                                    : map(entry.getValue(), references));
                });
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = array.arrayNode();
                array.forEach(item -> copy.add(map(item, references)));
                yield copy;
            }
            case TextNode text
            when text.textValue().startsWith(PREFIX) -> TextNode.valueOf(references.apply(text.textValue()));
            default -> tree;
        };
    }

    private JsonNode document(String service) {
        JsonNode document = documents.get(service);
        if (document == null) {
            throw new IllegalArgumentException("No document of " + service);
        }
        return document;
    }

    private static void forEach(JsonNode document, PartVisitor visitor) {
        document.path("components")
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(part -> visitor.visit(section.getKey(), part.getKey(), part.getValue())));
    }

    @FunctionalInterface
    private interface PartVisitor {
        void visit(String section, String name, JsonNode part);
    }
}
