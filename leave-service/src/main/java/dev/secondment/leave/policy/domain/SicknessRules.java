package dev.secondment.leave.policy.domain;

import org.jspecify.annotations.Nullable;

/**
 * @param certificateAfterDays calendar days of sickness after which a certificate is due; the agreement's figure holds
 *     before it
 * @param certificateToRecredit whether days of leave come back only for certified sickness: BUrlG section 9
 * @param longAfterDays calendar days after which home HR is asked how to go on
 */
public record SicknessRules(@Nullable Integer certificateAfterDays, boolean certificateToRecredit, int longAfterDays) {

    public static final SicknessRules USUAL = new SicknessRules(null, true, 42);
}
