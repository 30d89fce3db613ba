package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.terms.domain.Terms;
import java.util.Map;
import java.util.Set;

/**
 * Who sees which part of the terms, wherever terms are shown: in an agreement, in a version of it, in a difference
 * between two. A part that is not named here is shown to nobody; a test holds the list against the terms.
 */
public final class TermsAudience {
    private static final Set<Audience> ALL = Audience.ALL;
    private static final Set<Audience> EMPLOYMENT = Audience.EMPLOYMENT;
    private static final Set<Audience> PAY = Set.of(
            Audience.HOME_HR,
            Audience.HOME_PAYROLL,
            Audience.HOME_FINANCE,
            Audience.HOME_PARTNER_API,
            Audience.SECONDEE);

    public static final Map<String, Set<Audience>> PARTS = Map.ofEntries(
            Map.entry("kind", ALL),
            Map.entry("destination", ALL),
            Map.entry("purposes", ALL),
            Map.entry("home", ALL),
            Map.entry("host", ALL),
            Map.entry("secondee", ALL),
            Map.entry("substantivePost", EMPLOYMENT),
            Map.entry("hostRole", ALL),
            Map.entry("term", ALL),
            Map.entry("workingTime", ALL),
            Map.entry("leaveTerms", EMPLOYMENT),
            Map.entry("notice", EMPLOYMENT),
            Map.entry("extension", EMPLOYMENT),
            Map.entry("returnTerms", EMPLOYMENT),
            // The host pays a recharge, not the salary.
            Map.entry("compensation", PAY));

    private TermsAudience() {}

    public static boolean sees(Viewer viewer, String part) {
        return viewer.isAmong(PARTS.getOrDefault(part, Set.of()));
    }

    /** The terms with only those parts that the viewer may see. */
    public static Terms seen(Terms terms, Viewer viewer) {
        return terms.only(part -> sees(viewer, part));
    }
}
