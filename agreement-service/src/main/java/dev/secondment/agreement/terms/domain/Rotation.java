package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weeks worked in turn. Which one it is follows from the days since the anchor, not from the number of the calendar week.
 *
 * @param anchor the Monday of a week that is worked as the weekly pattern says
 * @param laterWeeks the weeks after it; then it begins again with the weekly pattern
 * @param laterShifts when the work of each of these weeks begins and ends, where the weekly pattern's has shifts
 */
public record Rotation(
        @PlausibleDay @Nullable LocalDate anchor,
        @Size(max = 51) @Nullable List<@NotNull Map<@NotNull DayOfWeek, @NotNull DayPart>> laterWeeks,

        @Size(max = 51) @Nullable List<@NotNull Map<@NotNull DayOfWeek, @Valid @NotNull Shift>> laterShifts) {}
