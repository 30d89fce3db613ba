package dev.secondment.leave.policy.domain;

import java.time.Duration;
import java.time.LocalDate;

/**
 * The rest that the law gives in each period of 24 hours, from a day on.
 *
 * @param hours in one piece
 */
public record DailyRestRule(LocalDate validFrom, int hours) {

    Duration least() {
        return Duration.ofHours(hours);
    }
}
