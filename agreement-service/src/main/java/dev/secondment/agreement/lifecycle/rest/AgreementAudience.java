package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Audience;
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
    private static final Set<Audience> PAY = Set.of(
            Audience.HOME_HR,
            Audience.HOME_PAYROLL,
            Audience.HOME_FINANCE,
            Audience.HOME_PARTNER_API,
            Audience.SECONDEE);

    static final Map<String, Set<Audience>> FIELDS = Map.ofEntries(
            Map.entry("id", ALL),
            Map.entry("number", ALL),
            Map.entry("status", ALL),
            Map.entry("version", ALL),
            Map.entry("kind", ALL),
            Map.entry("destination", ALL),
            Map.entry("purposes", ALL),
            Map.entry("home", ALL),
            Map.entry("host", ALL),
            Map.entry("secondee", ALL),
            Map.entry("substantivePost", ALL),
            Map.entry("hostRole", ALL),
            Map.entry("term", ALL),
            Map.entry("workingTime", ALL),
            Map.entry("leaveTerms", ALL),
            Map.entry("notice", ALL),
            Map.entry("extension", ALL),
            Map.entry("returnTerms", ALL),
            // The host pays a recharge, not the salary.
            Map.entry("compensation", PAY),
            Map.entry("documentHash", ALL),
            Map.entry("signatures", ALL),
            // Who refused, and why, must not follow a person: the others see the status alone.
            Map.entry("refusal", HOME_HR),
            Map.entry("activation", ALL),
            Map.entry("createdAt", ALL),
            Map.entry("changedAt", ALL));

    private AgreementAudience() {}

    /** The value where the viewer may see the field, else nothing. */
    static <T> @Nullable T shown(String field, @Nullable T value, Viewer viewer) {
        return viewer.isAmong(FIELDS.getOrDefault(field, Set.of())) ? value : null;
    }
}
