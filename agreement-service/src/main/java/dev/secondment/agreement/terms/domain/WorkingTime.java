package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param fte share of a full-time post worked for the host
 * @param homeFteRetained share still worked at home
 * @param pattern which half-days of each weekday are worked: in every week, or in the first of a rotation
 * @param hoursPerWeek hours a week worked for the host
 * @param fullTimeHoursPerWeek hours a week that a full-time post of the host has
 * @param rotation the other weeks, where not every week is worked alike
 * @param minutesPerDay how long a whole working day is, where leave is counted in hours too
 * @param shifts when each day's work begins and ends, where that is agreed: in every week, or in the first of a rotation
 */
public record WorkingTime(
        @Pattern(regexp = Shape.DECIMAL) @Nullable String fte,
        @Pattern(regexp = Shape.DECIMAL) @Nullable String homeFteRetained,
        @Nullable Map<@NotNull DayOfWeek, @NotNull DayPart> pattern,
        @Pattern(regexp = Shape.DECIMAL) @Nullable String hoursPerWeek,
        @Pattern(regexp = Shape.DECIMAL) @Nullable String fullTimeHoursPerWeek,
        @Valid @Nullable Rotation rotation,
        @Min(1) @Max(1440) @Nullable Integer minutesPerDay,

        @Nullable Map<@NotNull DayOfWeek, @Valid @NotNull Shift> shifts) {}
