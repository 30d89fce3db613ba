package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens on return: settled before the start, because that is where people get hurt.
 *
 * @param alternatives what else may be offered, in this order
 * @param planDueBefore how long before the last day the return plan must stand
 */
public record ReturnTerms(
        @Nullable ReturnOutcome outcome,
        @Size(max = 4) @Nullable List<@NotNull ReturnOutcome> alternatives,
        @Pattern(regexp = Shape.PERIOD) @Nullable String planDueBefore) {}
