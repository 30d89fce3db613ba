package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param policyByType whose rules hold for leave other than annual
 * @param informed who is told of approved leave beside those who approve it
 * @param noticeDays how many days ahead annual leave is asked for
 */
public record LeaveTerms(
        @Valid @Nullable AnnualLeave annual,
        @Valid @Nullable HolidayCalendar holidayCalendar,
        @Valid @Nullable SicknessTerms sickness,
        @Size(max = 12) @Nullable Map<@NotNull LeaveType, @NotNull PolicyOfRecord> policyByType,
        @Size(max = 5) @Nullable List<@NotNull PartyRole> informed,
        @Min(0) @Max(366) @Nullable Integer noticeDays,
        @Valid @Nullable CarryOver carryOver) {}
