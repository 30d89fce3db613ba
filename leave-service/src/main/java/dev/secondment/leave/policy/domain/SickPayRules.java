package dev.secondment.leave.policy.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Statutory sick pay of the United Kingdom from a day on.
 *
 * @param periodDays calendar days of sickness in a row that make a period of incapacity for work
 * @param waitingDays qualifying days at the beginning of a period, or of linked ones, that are not paid
 * @param lowerEarningsLimit average weekly earnings below which nothing is paid; nothing where there is no limit
 * @param weeklyRate in pounds
 * @param percentOfEarnings of average weekly earnings, where that is less than the weekly rate
 * @param linkedWithinWeeks between two periods that count as one
 * @param maxWeeks that are paid in linked periods
 */
public record SickPayRules(
        LocalDate validFrom,
        int periodDays,
        int waitingDays,
        @Nullable BigDecimal lowerEarningsLimit,
        BigDecimal weeklyRate,
        @Nullable BigDecimal percentOfEarnings,
        int linkedWithinWeeks,
        int maxWeeks) {}
