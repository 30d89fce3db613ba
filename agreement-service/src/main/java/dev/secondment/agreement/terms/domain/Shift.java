package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When the work of a day begins and ends, by the clock of the host's site. It is the work of the day on which it begins; an
 * end that is not after the beginning is on the next day.
 *
 * @param breakMinutes of it that are not worked; none, where nothing is said
 */
public record Shift(
        @Pattern(regexp = Shape.CLOCK) @Nullable String from,
        @Pattern(regexp = Shape.CLOCK) @Nullable String to,
        @Min(0) @Max(1440) @Nullable Integer breakMinutes) {
    private static final int DAY = 24 * 60;

    /** Of a shift that says when it begins. */
    int begins() {
        return LocalTime.parse(from).toSecondOfDay() / 60;
    }

    boolean hasBothEnds() {
        return from != null && to != null;
    }

    /** From the beginning to the end as the clock shows them: 1 to 1440. */
    int length() {
        int length = (int)
                Duration.between(LocalTime.parse(from), LocalTime.parse(to)).toMinutes();
        return length > 0 ? length : length + DAY;
    }

    /** Worked, as the clock shows it; on the nights on which clocks change it is an hour less or more. */
    int minutes() {
        return length() - (breakMinutes == null ? 0 : breakMinutes);
    }
}
