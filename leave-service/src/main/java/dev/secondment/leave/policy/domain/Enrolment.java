package dev.secondment.leave.policy.domain;

import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One employer's word on one agreement from a day on, until its next word does: by which of its policies the person has
 * leave, or how many days. Never edited; of two words from the same day the later one holds.
 *
 * @param side whose word it is, HOME or HOST
 * @param organization that said it; the word of a host that was replaced does not hold for its successor
 * @param policy the code of a company policy of that organisation or of a statutory one; nothing where only the days are
 *     said
 * @param daysPerYear the person's own figure, in place of the policy's; in days of the working week at home, or at the host
 *     of the placement's
 * @param afterWeeks of the placement after which the host's rules and amount count where the more favourable hold: 12 for
 *     agency workers in the United Kingdom
 * @param atHome only of the home employer, and always
 */
public record Enrolment(
        UUID id,
        UUID agreementId,
        Side side,
        UUID organization,
        LocalDate validFrom,
        @Nullable String policy,
        @Nullable BigDecimal daysPerYear,
        int afterWeeks,
        @Nullable AtHome atHome,
        Instant recordedAt) {}
