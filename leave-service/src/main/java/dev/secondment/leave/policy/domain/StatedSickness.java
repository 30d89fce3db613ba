package dev.secondment.leave.policy.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an employer says of sickness, as far as it does. */
public record StatedSickness(
        @Nullable Integer certificateAfterDays,
        @Nullable Boolean certificateToRecredit,
        @Nullable Integer longAfterDays) {

    public static final StatedSickness NOTHING = new StatedSickness(null, null, null);

    StatedSickness over(StatedSickness other) {
        return new StatedSickness(
                StatedRules.first(certificateAfterDays, other.certificateAfterDays),
                StatedRules.first(certificateToRecredit, other.certificateToRecredit),
                StatedRules.first(longAfterDays, other.longAfterDays));
    }

    SicknessRules complete() {
        SicknessRules usual = SicknessRules.USUAL;
        return new SicknessRules(
                certificateAfterDays,
                Objects.requireNonNullElse(certificateToRecredit, usual.certificateToRecredit()),
                Objects.requireNonNullElse(longAfterDays, usual.longAfterDays()));
    }
}
