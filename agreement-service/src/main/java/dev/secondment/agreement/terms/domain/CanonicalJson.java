package dev.secondment.agreement.terms.domain;

import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write a value as JSON (RFC 8785): members sorted by UTF-16 code units, no white space, shortest
 * escapes, absent members left out. Two equal values give the same text on every machine and in every release, which no
 * general JSON library's settings promise; signatures hang on it. Only types that have exactly one textual form are
 * written: whole numbers, text, booleans, enums, ids, dates, lists, maps and records; and an
 * empty optional for the null by which a merge patch removes a member. Anything else is refused.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    public static String of(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        switch (value) {
            case String text -> quote(text);
            case Optional<?> nothing when nothing.isEmpty() -> out.append("null");
            case Boolean truth -> out.append(truth);
            case Integer number -> out.append(number);
            case Enum<?> constant -> quote(constant.name());
            case UUID id -> quote(id.toString());
            case TemporalAccessor date -> quote(date.toString());
            case Map<?, ?> map -> members(sorted(map));
            case List<?> list -> elements(list);
            case Record record -> members(sorted(record));
            default -> throw new IllegalArgumentException("No canonical form for " + value.getClass());
        }
    }

    private static Map<String, Object> sorted(Map<?, ?> map) {
        Map<String, Object> members = new TreeMap<>();
        map.forEach((key, value) -> put(members, key instanceof Enum<?> name ? name.name() : (String) key, value));
        return members;
    }

    private static Map<String, Object> sorted(Record record) {
        Map<String, Object> members = new TreeMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                put(members, component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
        return members;
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    private void members(Map<String, Object> members) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Object> member : members.entrySet()) {
            out.append(separator);
            quote(member.getKey());
            out.append(':');
            write(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void elements(List<?> list) {
        out.append('[');
        String separator = "";
        for (Object element : new ArrayList<>(list)) {
            out.append(separator);
            write(element);
            separator = ",";
        }
        out.append(']');
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) && !isPaired(text, i)) {
                throw new IllegalArgumentException("Half a surrogate pair has no UTF-8 form");
            }
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
