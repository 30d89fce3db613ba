package dev.secondment.leave.policy.application;

import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.policy.domain.AtHome;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the person works at home, as the home employer says it; whether it can be carried out is yet to be seen. */
public record AtHomeSaid(
        @Nullable WorkingPattern pattern,
        @Nullable Integer minutesPerDay,
        @Nullable LocalDate employedSince,
        @Nullable LocalDate employedUntil,
        boolean irregularHours,
        boolean agreedToLess) {

    boolean isNothing() {
        return pattern == null
                && minutesPerDay == null
                && employedSince == null
                && employedUntil == null
                && !irregularHours
                && !agreedToLess;
    }

    AtHome in(String region) {
        return new AtHome(
                new Region(region),
                Objects.requireNonNull(pattern),
                minutesPerDay,
                employedSince,
                employedUntil,
                irregularHours,
                agreedToLess);
    }
}
