package dev.secondment.leave.terms.application;

import dev.secondment.leave.terms.domain.Side;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do one thing: functional roles by side of the agreement. */
public record Part(Map<Side, Set<String>> roles) {

    public static Part of(Side side, String... roles) {
        return new Part(Map.of(side, Set.of(roles)));
    }

    public Part or(Side side, String... roles) {
        Map<Side, Set<String>> more = new EnumMap<>(this.roles);
        more.put(side, Set.of(roles));
        return new Part(Collections.unmodifiableMap(more));
    }

    @Override
    public String toString() {
        return roles.entrySet().stream()
                .map(side -> side.getKey() + " ("
                        + side.getValue().stream().sorted().collect(Collectors.joining(", ")) + ")")
                .sorted()
                .collect(Collectors.joining(" or "));
    }
}
