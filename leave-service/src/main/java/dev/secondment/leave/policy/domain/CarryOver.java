package dev.secondment.leave.policy.domain;

import java.math.BigDecimal;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What of a leave year's days goes into the next one.
 *
 * @param maxDays nothing where all of them go
 * @param usableFor how long after the leave year's end they can be taken, the last day included; nothing where they do
 *     not lapse
 * @param onlyAfterNotice whether days lapse only if the employer had warned of it (CJEU C-684/16)
 * @param afterIllness how long they can be taken where illness kept the person from it (CJEU C-214/10: 15 months)
 * @param weeksAfterIllness how many weeks at most go over for illness: four in the United Kingdom; nothing where all do
 */
public record CarryOver(
        @Nullable BigDecimal maxDays,
        @Nullable Period usableFor,
        boolean onlyAfterNotice,
        @Nullable Period afterIllness,
        @Nullable BigDecimal weeksAfterIllness) {

    public CarryOver(
            @Nullable BigDecimal maxDays,
            @Nullable Period usableFor,
            boolean onlyAfterNotice,
            @Nullable Period afterIllness) {
        this(maxDays, usableFor, onlyAfterNotice, afterIllness, null);
    }
}
