package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.Shift;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A week as seven letters from Monday, such as {@code FFMFFNN}: the first letter of each day's hours. A rotation is its
 * anchor and its weeks: {@code 2026-02-02 FFFFFNN FFFFNNN}. Where shifts are agreed each week has those of its worked days
 * behind it: {@code NFNFNNN+20:00-08:00/45+06:00-14:00/0}.
 */
@Converter
public class WorkingPatternColumn implements AttributeConverter<WorkingPattern, String> {

    @Override
    public String convertToDatabaseColumn(WorkingPattern pattern) {
        List<String> weeks = new ArrayList<>();
        for (int i = 0; i < pattern.weeks().size(); i++) {
            Map<DayOfWeek, DayHours> week = pattern.weeks().get(i);
            weeks.add(letters(week)
                    + (pattern.shifts().isEmpty()
                            ? ""
                            : times(week, pattern.shifts().get(i))));
        }
        return (pattern.rotates() ? pattern.anchor() + " " : "") + String.join(" ", weeks);
    }

    private static String letters(Map<DayOfWeek, DayHours> week) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> week.getOrDefault(day, DayHours.NONE).name().substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String times(Map<DayOfWeek, DayHours> week, Map<DayOfWeek, Shift> shifts) {
        return worked(week).stream()
                .map(day -> Objects.requireNonNull(shifts.get(day), "No shift on " + day))
                .map(shift -> "+" + shift.from() + "-" + shift.to() + "/" + shift.breakMinutes())
                .collect(Collectors.joining());
    }

    private static List<DayOfWeek> worked(Map<DayOfWeek, DayHours> week) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> week.getOrDefault(day, DayHours.NONE) != DayHours.NONE)
                .toList();
    }

    @Override
    public WorkingPattern convertToEntityAttribute(String column) {
        List<String> words = List.of(column.split(" "));
        boolean rotates = words.size() > 1;
        List<String> weeks = rotates ? words.subList(1, words.size()) : words;
        return new WorkingPattern(
                weeks.stream().map(WorkingPatternColumn::weekOf).toList(),
                rotates ? LocalDate.parse(words.getFirst()) : LocalDate.EPOCH,
                column.contains("+")
                        ? weeks.stream().map(WorkingPatternColumn::shiftsOf).toList()
                        : List.of());
    }

    private static Map<DayOfWeek, DayHours> weekOf(String written) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, hoursOf(written.charAt(day.getValue() - 1)));
        }
        return week;
    }

    private static Map<DayOfWeek, Shift> shiftsOf(String written) {
        Iterator<DayOfWeek> days = worked(weekOf(written)).iterator();
        Map<DayOfWeek, Shift> shifts = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(written.split("\\+", -1)).skip(1).forEach(times -> {
            String[] parts = times.split("[-/]", -1);
            shifts.put(
                    days.next(),
                    new Shift(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]), Integer.parseInt(parts[2])));
        });
        return shifts;
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
