package dev.secondment.agreement.lifecycle.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a round of signatures shall run; the plan says what became of it.
 *
 * @param order groups of parties, one after the other
 * @param signBy the last day to sign
 */
public record SigningWish(
        @Nullable List<Set<Side>> order, @Nullable LocalDate signBy) {

    public static SigningWish none() {
        return new SigningWish(null, null);
    }

    /** For an approval that is not the last. */
    Optional<SigningPlan> requireNothing() {
        if (order != null || signBy != null) {
            throw new AgreementRejected(
                    AgreementProblem.SIGNING_PLAN_INVALID, "Order and deadline come with the last approval.");
        }
        return Optional.empty();
    }
}
