package dev.secondment.agreement.extension.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A last day that a law or a scheme sets.
 *
 * @param rule its code, such as {@code R-AU-3}
 * @param binding whether nothing can go beyond it; otherwise going beyond has consequences, which are for people to weigh
 * @param source where it is written
 */
public record Limit(
        String rule,
        LocalDate lastLawfulDay,
        boolean binding,
        @Nullable String source) {

    boolean stands(LocalDate newEnd) {
        return !binding || !newEnd.isAfter(lastLawfulDay);
    }
}
