package dev.secondment.agreement.rules.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.secondment.agreement.rules.domain.Check;
import dev.secondment.agreement.rules.domain.Comparison;
import dev.secondment.agreement.rules.domain.Condition;
import dev.secondment.agreement.rules.domain.Effect;
import dev.secondment.agreement.rules.domain.Grade;
import dev.secondment.agreement.rules.domain.Rule;
import dev.secondment.agreement.rules.domain.RulePack;
import dev.secondment.agreement.rules.domain.ShownTo;
import dev.secondment.agreement.rules.domain.WaivableBy;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From a pack file to a pack. Every member is understood or refused: a rule with a misspelt condition would otherwise
 * apply to everybody.
 */
final class PackReader {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> PACK =
            Set.of("code", "version", "jurisdiction", "title", "validFrom", "validTo", "sets", "rules");
    private static final List<String> CHECKS =
            List.of("inform", "must", "clauses", "formalities", "oneFormalityOf", "term", "score");

    private final Map<String, List<String>> sets = new LinkedHashMap<>();

    private PackReader() {}

    /** @throws IllegalArgumentException saying what is wrong, and in which file */
    static RulePack read(String file, String json) {
        try {
            return new PackReader().pack(JSON.readTree(json));
        } catch (JsonProcessingException | RuntimeException e) {
            throw new IllegalArgumentException("Rule pack " + file + ": " + e.getMessage(), e);
        }
    }

    private RulePack pack(JsonNode node) {
        members(node, PACK);
        node.path("sets").properties().forEach(set -> sets.put("@" + set.getKey(), texts(set.getValue())));
        return new RulePack(
                text(node, "code"),
                node.path("version").asInt(),
                text(node, "jurisdiction"),
                text(node, "title"),
                LocalDate.parse(text(node, "validFrom")),
                day(node, "validTo"),
                elements(node.path("rules")).map(this::rule).toList());
    }

    private Rule rule(JsonNode node) {
        String code = text(node, "code");
        try {
            List<String> checks = CHECKS.stream().filter(node::has).toList();
            if (checks.size() != 1) {
                throw new IllegalArgumentException("asks for " + checks + ", which must be exactly one thing");
            }
            String check = checks.getFirst();
            members(
                    node,
                    Set.of(
                            "code",
                            "asks",
                            "effect",
                            "shownTo",
                            "waivableBy",
                            "grade",
                            "source",
                            "validFrom",
                            "validTo",
                            "when",
                            check));
            return new Rule(
                    code,
                    text(node, "asks"),
                    Effect.valueOf(text(node, "effect")),
                    ShownTo.valueOf(node.path("shownTo").asText(ShownTo.PARTIES.name())),
                    WaivableBy.valueOf(text(node, "waivableBy")),
                    Grade.valueOf(text(node, "grade")),
                    text(node, "source"),
                    day(node, "validFrom"),
                    day(node, "validTo"),
                    conditions(node.path("when")),
                    check(check, node.get(check)));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(code + ": " + e.getMessage(), e);
        }
    }

    private Check check(String name, JsonNode node) {
        return switch (name) {
            case "inform" -> new Check.Inform();
            case "must" -> new Check.Must(conditions(node));
            case "clauses" -> new Check.Clauses(items(node));
            case "formalities" -> new Check.Formalities(items(node), false);
            case "oneFormalityOf" -> new Check.Formalities(items(node), true);
            case "term" -> limit(node);
            case "score" -> score(node);
            default -> throw new IllegalArgumentException("nothing can ask for " + name);
        };
    }

    private List<Condition> conditions(JsonNode node) {
        return (node.isObject() ? Stream.of(node) : elements(node))
                .map(this::condition)
                .toList();
    }

    private Condition condition(JsonNode node) {
        if (node.has("anyOf")) {
            members(node, Set.of("anyOf"));
            return new Condition.AnyOf(
                    elements(node.get("anyOf")).map(this::conditions).toList());
        }
        List<String> asked = new ArrayList<>();
        node.fieldNames().forEachRemaining(asked::add);
        asked.remove("fact");
        if (asked.size() != 1) {
            throw new IllegalArgumentException("a condition compares a fact in one way: " + node);
        }
        String comparison = asked.getFirst();
        return new Condition.Fact(
                text(node, "fact"),
                Comparison.valueOf(comparison.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)),
                values(node.get(comparison)));
    }

    private List<String> values(JsonNode node) {
        if (node.isBoolean() && node.booleanValue()) {
            return List.of();
        }
        return texts(node).stream()
                .flatMap(value -> value.startsWith("@") ? set(value).stream() : Stream.of(value))
                .toList();
    }

    private List<String> set(String name) {
        List<String> set = sets.get(name);
        if (set == null) {
            throw new IllegalArgumentException("there is no set " + name);
        }
        return set;
    }

    private static List<Check.Item> items(JsonNode node) {
        return elements(node)
                .map(item -> item.isTextual()
                        ? new Check.Item(item.asText(), null)
                        : new Check.Item(text(members(item, Set.of("code", "orTerm")), "code"), text(item, "orTerm")))
                .toList();
    }

    private static Check limit(JsonNode node) {
        members(node, Set.of("longest", "shortest"));
        return new Check.Limit(bound(node, "longest"), bound(node, "shortest"));
    }

    private static Check.Limit.@Nullable Bound bound(JsonNode node, String name) {
        if (!node.has(name)) {
            return null;
        }
        JsonNode bound = node.get(name);
        if (bound.isTextual()) {
            return new Check.Limit.Bound(Period.parse(bound.asText()), null, null);
        }
        members(bound, Set.of("fixed", "in", "grounds"));
        return new Check.Limit.Bound(
                bound.has("fixed") ? Period.parse(text(bound, "fixed")) : null,
                optional(bound, "in"),
                optional(bound, "grounds"));
    }

    private Check score(JsonNode node) {
        members(node, Set.of("factors", "warnFrom", "signOffFrom"));
        return new Check.Score(
                elements(node.path("factors"))
                        .map(factor -> members(factor, Set.of("name", "points", "when")))
                        .map(factor -> new Check.Score.Factor(
                                text(factor, "name"), factor.path("points").asInt(), conditions(factor.path("when"))))
                        .toList(),
                node.path("warnFrom").asInt(),
                node.path("signOffFrom").asInt());
    }

    private static JsonNode members(JsonNode node, Set<String> known) {
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new IllegalArgumentException("nothing is called " + name + " here");
            }
        }
        return node;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new IllegalArgumentException(name + " is needed");
        }
        return value.asText();
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray() ? elements(node).map(JsonNode::asText).toList() : List.of(node.asText());
    }

    private static @Nullable LocalDate day(JsonNode node, String name) {
        return node.has(name) ? LocalDate.parse(text(node, name)) : null;
    }

    private static @Nullable String optional(JsonNode node, String name) {
        return node.has(name) ? text(node, name) : null;
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        List<JsonNode> elements = new ArrayList<>();
        node.forEach(elements::add);
        return elements.stream();
    }
}
