package dev.secondment.leave.policy.domain;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which reader may read which field of what can have money in it. A field that is not declared is shown to nobody. */
public record MoneyAudience(Map<String, Set<MoneyReader>> fields) {

    public MoneyAudience {
        fields = Map.copyOf(fields);
    }

    public <T> @Nullable T show(String field, Set<MoneyReader> readers, @Nullable T value) {
        return fields.getOrDefault(field, Set.of()).stream().anyMatch(readers::contains) ? value : null;
    }
}
