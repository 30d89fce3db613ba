package dev.secondment.leave.cover.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.terms.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be covered for an absence, as it is known.
 *
 * @param told the employers that the terms tell of absences
 * @param knownTo the last day that was looked at
 * @param lookAgainAt when it is known more: after that day, while the absence goes on
 * @param over the absence has ended
 * @param slots the half days on which the person would have worked
 */
public record CoverNeed(
        UUID agreementId,
        UUID absenceId,
        LocalDate firstDay,
        @Nullable LocalDate expectedReturn,
        Set<Side> told,
        LocalDate knownTo,
        Instant lookAgainAt,
        boolean over,
        LeaveCharge slots) {}
