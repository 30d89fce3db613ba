package dev.secondment.leave.terms.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which side may read which field of a resource. Declared once per resource and applied to REST answers and events
 * alike; a field that is not declared is shown to nobody, and a test holds every field against the declaration.
 */
public record FieldAudience(Map<String, Set<Side>> fields) {
    public static final Set<Side> EVERYBODY = Set.of(Side.values());
    /** What is between the person and their employer. */
    public static final Set<Side> NOT_THE_HOST = Set.of(Side.HOME, Side.SECONDEE);

    public FieldAudience {
        fields = Map.copyOf(fields);
    }

    public boolean mayRead(String field, Set<Side> readers) {
        return fields.getOrDefault(field, Set.of()).stream().anyMatch(readers::contains);
    }

    public <T> @Nullable T show(String field, Set<Side> readers, @Nullable T value) {
        return mayRead(field, readers) ? value : null;
    }

    /** The fields that not everybody may read, with the names of the sides that may. */
    public Map<String, Set<String>> restricted() {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().containsAll(EVERYBODY))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue().stream().map(Side::name).collect(Collectors.toSet())));
    }
}
