package dev.secondment.leave.schedule.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of somebody's plan.
 *
 * @param amKind why the person is away in the morning; not for the host
 * @param pmKind why the person is away in the afternoon; not for the host
 */
public record PlannedDay(
        LocalDate date,
        DayState am,
        DayState pm,
        @Nullable String amKind,
        @Nullable String pmKind) {}
