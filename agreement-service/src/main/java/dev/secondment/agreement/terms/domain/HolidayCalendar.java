package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

public record HolidayCalendar(
        @Nullable CalendarMode mode,
        @Pattern(regexp = Shape.REGION) @Nullable String region) {}
