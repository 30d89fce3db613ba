package dev.secondment.agreement.lifecycle.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.agreement.terms.domain.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader would mark with a pencil between two versions of the terms, in those parts that they may see. */
@ApplicationScoped
public class TermsDifferences {

    private final ObjectMapper json;

    TermsDifferences(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param pointer into the terms
     * @param label the pointer in words
     * @param before absent where it was not agreed before
     * @param after absent where it is not agreed any more
     */
    public record Difference(
            String pointer,
            String label,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    public List<Difference> between(Terms before, Terms after, Viewer viewer) {
        List<Difference> found = new ArrayList<>();
        compare(
                "",
                json.valueToTree(TermsAudience.seen(before, viewer)),
                json.valueToTree(TermsAudience.seen(after, viewer)),
                found);
        return found;
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<Difference> found) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(pointer + "/" + name, before.path(name), after.path(name), found));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(pointer + "/" + i, before.get(i), after.get(i), found);
            }
        } else {
            found.add(new Difference(pointer, label(pointer), present(before), present(after)));
        }
    }

    private static @Nullable JsonNode present(JsonNode value) {
        return value.isMissingNode() ? null : value;
    }

    /** {@code /compensation/allowances/0/monthlyAmount} becomes "Compensation: allowances 1: monthly amount". */
    static String label(String pointer) {
        String words = Stream.of(pointer.substring(1).split("/", -1))
                .map(TermsDifferences::words)
                .collect(Collectors.joining(": "))
                .replaceAll(": (\\d+)", " $1");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String words(String name) {
        return name.matches("\\d+")
                ? Integer.toString(Integer.parseInt(name) + 1)
                : name.replaceAll("(?<=[a-z])(?=[A-Z])|_", " ")
                        .replaceAll(" +", " ")
                        .toLowerCase(Locale.ROOT);
    }
}
