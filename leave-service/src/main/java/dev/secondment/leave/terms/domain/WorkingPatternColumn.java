package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A week as seven letters from Monday, such as {@code FFMFFNN}: the first letter of each day's hours. A rotation is its
 * anchor and its weeks: {@code 2026-02-02 FFFFFNN FFFFNNN}.
 */
@Converter
public class WorkingPatternColumn implements AttributeConverter<WorkingPattern, String> {

    @Override
    public String convertToDatabaseColumn(WorkingPattern pattern) {
        String weeks =
                pattern.weeks().stream().map(WorkingPatternColumn::letters).collect(Collectors.joining(" "));
        return pattern.rotates() ? pattern.anchor() + " " + weeks : weeks;
    }

    private static String letters(Map<DayOfWeek, DayHours> week) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> week.getOrDefault(day, DayHours.NONE).name().substring(0, 1))
                .collect(Collectors.joining());
    }

    @Override
    public WorkingPattern convertToEntityAttribute(String column) {
        List<String> words = List.of(column.split(" "));
        return words.size() == 1
                ? new WorkingPattern(weekOf(column))
                : new WorkingPattern(
                        words.stream().skip(1).map(WorkingPatternColumn::weekOf).toList(),
                        LocalDate.parse(words.getFirst()));
    }

    private static Map<DayOfWeek, DayHours> weekOf(String letters) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, hoursOf(letters.charAt(day.getValue() - 1)));
        }
        return week;
    }

    private static DayHours hoursOf(char letter) {
        return switch (letter) {
            case 'F' -> DayHours.FULL;
            case 'M' -> DayHours.MORNING;
            case 'A' -> DayHours.AFTERNOON;
            case 'N' -> DayHours.NONE;
            default -> throw new IllegalStateException("No hours are written " + letter);
        };
    }
}
