package dev.secondment.agreement.document.application;

import dev.secondment.agreement.terms.domain.Money;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Terms as people read them: days, money, periods and choices in words of their language; what is absent is left out.
 * Works on whatever the terms consist of, so that nothing that is agreed can be missing from the page.
 */
final class InWords {
    private final Labels labels;
    private final DateTimeFormatter day;
    private final boolean everyName;

    InWords(Labels labels) {
        this(labels, false);
    }

    /** @param everyName whether what is absent is there as a blank, for telling a name that is absent from a wrong one */
    InWords(Labels labels, boolean everyName) {
        this.labels = labels;
        this.everyName = everyName;
        this.day = DateTimeFormatter.ofPattern(labels.word("day"), labels.locale());
    }

    /**
     * One line of the list of everything agreed.
     *
     * @param depth 1 for a part, more for what lies inside it
     * @param value empty for a heading
     */
    record Line(int depth, String label, String value) {
        Map<String, Object> asData() {
            return Map.of("depth", depth, "label", label, "value", value, "heading", value.isEmpty());
        }
    }

    /** By the names of the API: {@code terms.term.start} is a day in words. */
    Map<String, Object> words(Record part) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (RecordComponent field : part.getClass().getRecordComponents()) {
            Object value = read(field, part);
            if (value != null) {
                words.put(field.getName(), word(value));
            } else if (everyName) {
                words.put(field.getName(), blank(field.getType()));
            }
        }
        return words;
    }

    private Object blank(Class<?> type) {
        if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            return List.of();
        }
        if (!type.isRecord() || type == Money.class) {
            return "";
        }
        Map<String, Object> names = new LinkedHashMap<>();
        for (RecordComponent field : type.getRecordComponents()) {
            names.put(field.getName(), blank(field.getType()));
        }
        return names;
    }

    private Object word(Object value) {
        return switch (value) {
            case Money money -> money(money);
            case Record inner -> words(inner);
            case Map<?, ?> map -> {
                Map<String, Object> words = new LinkedHashMap<>();
                map.forEach((key, inner) -> words.put(simple(key), word(inner)));
                yield words;
            }
            case Collection<?> many -> many.stream().map(this::word).toList();
            default -> simple(value);
        };
    }

    /** The same, untranslated, for a template's conditions: {@code codes.term.endMode is 'TASK_COMPLETION'}. */
    static Map<String, Object> codes(Record part) {
        Map<String, Object> codes = new LinkedHashMap<>();
        for (RecordComponent field : part.getClass().getRecordComponents()) {
            Object value = read(field, part);
            if (value instanceof Record inner) {
                codes.put(field.getName(), codes(inner));
            } else if (value != null) {
                codes.put(field.getName(), value instanceof Boolean ? value : value.toString());
            }
        }
        return codes;
    }

    /** Everything, line by line, in the order of the terms. */
    List<Map<String, Object>> lines(Record terms) {
        List<Line> lines = new ArrayList<>();
        add(lines, 1, terms);
        return lines.stream().map(Line::asData).toList();
    }

    private void add(List<Line> lines, int depth, Record part) {
        for (RecordComponent field : part.getClass().getRecordComponents()) {
            Object value = read(field, part);
            if (value != null) {
                String label = labels.field(part.getClass(), field.getName()).orElse(field.getName());
                add(lines, depth, label, value);
            }
        }
    }

    private void add(List<Line> lines, int depth, String label, Object value) {
        switch (value) {
            case Money money -> lines.add(new Line(depth, label, money(money)));
            case Record inner -> {
                lines.add(new Line(depth, label, ""));
                add(lines, depth + 1, inner);
            }
            case Map<?, ?> map -> {
                lines.add(new Line(depth, label, ""));
                map.forEach((key, inner) -> add(lines, depth + 1, simple(key), inner));
            }
            case Collection<?> many
            when many.stream().anyMatch(inner -> inner instanceof Record || inner instanceof Map) -> {
                int number = 1;
                for (Object inner : many) {
                    add(lines, depth, label + " " + number++, inner);
                }
            }
            case Collection<?> many ->
                lines.add(new Line(
                        depth,
                        label,
                        String.join("; ", many.stream().map(this::simple).toList())));
            default -> lines.add(new Line(depth, label, simple(value)));
        }
    }

    private String simple(Object value) {
        return switch (value) {
            case LocalDate date -> day(date);
            case Boolean choice -> labels.word(choice ? "yes" : "no");
            case Enum<?> choice -> labels.value(choice).orElse(choice.name());
            case String text -> length(text).or(() -> decimal(text)).orElse(text);
            default -> value.toString();
        };
    }

    String day(LocalDate date) {
        return date.format(day);
    }

    private Optional<String> length(String text) {
        if (!text.matches("P\\d.*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(labels.length(Period.parse(text))).filter(words -> !words.isEmpty());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> decimal(String text) {
        return text.matches("\\d{1,15}\\.\\d{1,4}") ? Optional.of(number(new BigDecimal(text))) : Optional.empty();
    }

    String money(Money money) {
        BigDecimal amount = new BigDecimal(Objects.requireNonNullElse(money.amount(), "0"));
        return number(amount) + "\u00a0" + Objects.requireNonNullElse(money.currency(), "");
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(labels.locale());
        format.setMinimumFractionDigits(Math.max(number.scale(), 0));
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    private static @Nullable Object read(RecordComponent field, Record part) {
        try {
            return field.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }
}
