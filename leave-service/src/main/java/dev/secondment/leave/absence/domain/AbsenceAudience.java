package dev.secondment.leave.absence.domain;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reader may read which field of an absence. A field that is not declared is shown to nobody, and a test holds
 * every field against the declaration.
 */
public record AbsenceAudience(Map<String, Set<AbsenceReader>> fields) {

    public AbsenceAudience {
        fields = Map.copyOf(fields);
    }

    public boolean mayRead(String field, Set<AbsenceReader> readers) {
        return fields.getOrDefault(field, Set.of()).stream().anyMatch(readers::contains);
    }

    public <T> @Nullable T show(String field, Set<AbsenceReader> readers, @Nullable T value) {
        return mayRead(field, readers) ? value : null;
    }
}
