package dev.secondment.agreement.rules.domain;

import dev.secondment.agreement.terms.domain.Terms;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a fact: its place in the terms as the API spells it ({@code hostRole.site.country}), or a
 * {@link CaseFact}. A list answers with the values of all its elements. Names are checked when a pack is read, so that a
 * slip of the pen refuses to start instead of silently never applying.
 */
record FactPath(String path) {

    static void check(String path) {
        if (CaseFact.at(path).isEmpty() && typeAt(path).isEmpty()) {
            throw new IllegalArgumentException("There is no fact " + path);
        }
    }

    private static Optional<Type> typeAt(String path) {
        Optional<Type> type = Optional.of(Terms.class);
        for (String name : path.split("\\.", -1)) {
            type = type.flatMap(whole -> member(whole, name));
        }
        return type;
    }

    private static Optional<Type> member(Type whole, String name) {
        if (whole instanceof ParameterizedType many && many.getRawType() == List.class) {
            return member(many.getActualTypeArguments()[0], name);
        }
        if (whole instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return isKey(map.getActualTypeArguments()[0], name)
                    ? Optional.of(map.getActualTypeArguments()[1])
                    : Optional.empty();
        }
        return whole instanceof Class<?> type && type.isRecord()
                ? component(type, name).map(RecordComponent::getGenericType)
                : Optional.empty();
    }

    private static boolean isKey(Type keys, String name) {
        return !(keys instanceof Class<?> type)
                || !type.isEnum()
                || Arrays.stream(type.getEnumConstants())
                        .map(Enum.class::cast)
                        .anyMatch(key -> key.name().equals(name));
    }

    private static Optional<RecordComponent> component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** The value in these terms; {@code null} where they are silent. */
    @Nullable
    Object in(Terms terms) {
        Object value = terms;
        for (String name : path.split("\\.", -1)) {
            value = value == null ? null : read(value, name);
        }
        return value instanceof List<?> many && many.isEmpty() ? null : value;
    }

    private static @Nullable Object read(Object whole, String name) {
        return switch (whole) {
            case List<?> many ->
                many.stream()
                        .map(element -> read(element, name))
                        .filter(Objects::nonNull)
                        .toList();
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .filter(entry -> String.valueOf(entry.getKey()).equals(name))
                        .<Object>map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
            default ->
                component(whole.getClass(), name)
                        .map(component -> read(whole, component))
                        .orElse(null);
        };
    }

    private static @Nullable Object read(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
