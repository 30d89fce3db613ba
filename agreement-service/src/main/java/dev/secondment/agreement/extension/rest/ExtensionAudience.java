package dev.secondment.agreement.extension.rest;

import dev.secondment.agreement.extension.domain.ExtensionRefusal;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sees which guarded part of a request; everything else is for home, host and the person alike. An employer that
 * refuses has to explain itself to everybody; who the person's refusal reaches, may not hold it against them.
 */
final class ExtensionAudience {
    static final Map<Side, Set<Audience>> REFUSAL = Map.of(
            Side.HOME, Audience.EMPLOYMENT,
            Side.HOST, Audience.EMPLOYMENT,
            Side.SECONDEE, Audience.PERSONAL);

    private ExtensionAudience() {}

    static @Nullable ExtensionRefusal shown(@Nullable ExtensionRefusal refusal, Viewer viewer) {
        return refusal != null && viewer.isAmong(REFUSAL.getOrDefault(refusal.party(), Set.of())) ? refusal : null;
    }
}
