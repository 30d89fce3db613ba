package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.compliance.domain.Waiver;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.rules.domain.WaivableBy;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A waiver. Why, and by which person, is told to the home employer's HR and compliance alone.
 *
 * @param author in which function it was made
 */
public record WaiverView(
        UUID id,
        String code,
        WaivableBy author,
        Instant madeAt,
        @Nullable String reason,
        @Nullable String subject) {
    private static final Set<Audience> AUTHORS = Set.of(Audience.HOME_HR, Audience.HOME_COMPLIANCE);

    static WaiverView of(Waiver waiver, Viewer viewer) {
        return viewer.isAmong(AUTHORS)
                ? ofHome(waiver)
                : new WaiverView(waiver.id(), waiver.code(), waiver.author(), waiver.madeAt(), null, null);
    }

    static WaiverView ofHome(Waiver waiver) {
        return new WaiverView(
                waiver.id(), waiver.code(), waiver.author(), waiver.madeAt(), waiver.reason(), waiver.subject());
    }
}
