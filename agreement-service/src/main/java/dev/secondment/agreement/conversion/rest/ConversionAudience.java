package dev.secondment.agreement.conversion.rest;

import dev.secondment.agreement.conversion.domain.ConversionRefusal;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sees which guarded part of an offer; everything else is for home, host and the person alike. */
final class ConversionAudience {
    /** What the employers settle between them. */
    static final Set<Audience> FEE = Set.of(Audience.HOME, Audience.HOST);

    /** Where the contract is kept is between the host and the person; home HR needs it to end the employment. */
    static final Set<Audience> CONTRACT =
            Set.of(Audience.HOST, Audience.SECONDEE, Audience.HOME_HR, Audience.HOME_PARTNER_API);

    /** An employer explains itself to everybody; a person's no must not be held against them. */
    static final Map<Side, Set<Audience>> REFUSAL =
            Map.of(Side.HOME, Audience.EMPLOYMENT, Side.SECONDEE, Audience.PERSONAL);

    private ConversionAudience() {}

    static <T> @Nullable T shown(Set<Audience> audience, @Nullable T value, Viewer viewer) {
        return viewer.isAmong(audience) ? value : null;
    }

    static @Nullable ConversionRefusal shown(@Nullable ConversionRefusal refusal, Viewer viewer) {
        return refusal == null ? null : shown(REFUSAL.getOrDefault(refusal.party(), Set.of()), refusal, viewer);
    }
}
