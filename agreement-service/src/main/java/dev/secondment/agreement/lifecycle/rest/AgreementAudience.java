package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.application.TermsAudience;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Audience;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sees which field of an agreement: the whole matrix. A field that is not named here cannot be shown; a test holds
 * it against the response, field by field and side by side.
 */
final class AgreementAudience {
    private static final Set<Audience> ALL = Audience.ALL;
    private static final Set<Audience> HOME_HR = Set.of(Audience.HOME_HR, Audience.HOME_PARTNER_API);
    /** Beside the parts of the terms. */
    private static final Map<String, Set<Audience>> OWN = Map.ofEntries(
            Map.entry("id", ALL),
            Map.entry("number", ALL),
            Map.entry("status", ALL),
            Map.entry("version", ALL),
            Map.entry("documentHash", ALL),
            Map.entry("signatures", ALL),
            // Whom the employers ask among themselves is not the person's business.
            Map.entry("review", Set.of(Audience.HOME, Audience.HOST)),
            Map.entry("signing", ALL),
            // Who refused, and why, must not follow a person: the others see the status alone.
            Map.entry("refusal", HOME_HR),
            Map.entry("activation", ALL),
            Map.entry("createdAt", ALL),
            Map.entry("changedAt", ALL));

    static final Map<String, Set<Audience>> FIELDS = fields();

    private AgreementAudience() {}

    private static Map<String, Set<Audience>> fields() {
        Map<String, Set<Audience>> fields = new HashMap<>(TermsAudience.PARTS);
        fields.putAll(OWN);
        return Map.copyOf(fields);
    }

    /** The value where the viewer may see the field, else nothing. */
    static <T> @Nullable T shown(String field, @Nullable T value, Viewer viewer) {
        return viewer.isAmong(FIELDS.getOrDefault(field, Set.of())) ? value : null;
    }
}
