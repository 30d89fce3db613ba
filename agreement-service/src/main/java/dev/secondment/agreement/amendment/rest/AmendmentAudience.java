package dev.secondment.agreement.amendment.rest;

import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Audience;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sees which field of an amendment: the whole matrix. What changes, and how the terms read then, is cut to the
 * reader's parts of the terms besides.
 */
final class AmendmentAudience {
    private static final Set<Audience> ALL = Audience.ALL;
    private static final Set<Audience> HOME_HR = Set.of(Audience.HOME_HR, Audience.HOME_PARTNER_API);

    static final Map<String, Set<Audience>> FIELDS = Map.ofEntries(
            Map.entry("id", ALL),
            Map.entry("agreementId", ALL),
            Map.entry("number", ALL),
            Map.entry("type", ALL),
            Map.entry("status", ALL),
            Map.entry("version", ALL),
            Map.entry("effectiveFrom", ALL),
            Map.entry("signBy", ALL),
            Map.entry("proposedBy", ALL),
            Map.entry("reason", Audience.EMPLOYMENT),
            Map.entry("changedFields", ALL),
            Map.entry("changes", ALL),
            Map.entry("terms", ALL),
            Map.entry("amends", ALL),
            Map.entry("documentHash", ALL),
            Map.entry("signaturesRequired", ALL),
            Map.entry("waitsFor", ALL),
            Map.entry("signatures", ALL),
            Map.entry("joining", ALL),
            // Who refused, and why, must not follow a person: the others see the status alone.
            Map.entry("refusal", HOME_HR),
            Map.entry("proposedAt", ALL),
            Map.entry("changedAt", ALL));

    private AmendmentAudience() {}

    /** The value where the viewer may see the field, else nothing. */
    static <T> @Nullable T shown(String field, @Nullable T value, Viewer viewer) {
        return viewer.isAmong(FIELDS.getOrDefault(field, Set.of())) ? value : null;
    }
}
