package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

public record LeaveTerms(
        @Valid @Nullable AnnualLeave annual,
        @Valid @Nullable HolidayCalendar holidayCalendar,
        @Valid @Nullable SicknessTerms sickness) {}
