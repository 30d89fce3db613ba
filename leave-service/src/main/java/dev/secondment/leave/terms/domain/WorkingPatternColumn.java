package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/** A week as seven letters from Monday, such as {@code FFMFFNN}: the first letter of each day's hours. */
@Converter
public class WorkingPatternColumn implements AttributeConverter<WorkingPattern, String> {

    @Override
    public String convertToDatabaseColumn(WorkingPattern pattern) {
        StringBuilder letters = new StringBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            letters.append(
                    pattern.week().getOrDefault(day, DayHours.NONE).name().charAt(0));
        }
        return letters.toString();
    }

    @Override
    public WorkingPattern convertToEntityAttribute(String letters) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, hoursOf(letters.charAt(day.getValue() - 1)));
        }
        return new WorkingPattern(week);
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
