package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * First and last day, both inclusive, at the host site.
 *
 * @param longStopDate the last day even if the task is not done by then
 * @param minTerm what the parties, or their scheme, want at least
 * @param maxTerm what they allow at most, extensions included
 */
public record Term(
        @PlausibleDay @Nullable LocalDate start,
        @PlausibleDay @Nullable LocalDate plannedEnd,
        @Nullable EndMode endMode,
        @PlausibleDay @Nullable LocalDate longStopDate,
        @Size(max = 30) @Nullable List<@NotNull @Valid CompletionCriterion> completionCriteria,
        @Pattern(regexp = Shape.PERIOD) @Nullable String minTerm,
        @Pattern(regexp = Shape.PERIOD) @Nullable String maxTerm) {

    /** The last day as planned: the planned end, or the long stop date where only the task ends the term. */
    public @Nullable LocalDate lastDay() {
        return plannedEnd == null ? longStopDate : plannedEnd;
    }

    /** Whether the task ends the term, not a day. */
    public boolean byTask() {
        return endMode == EndMode.TASK_COMPLETION;
    }
}
