package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.terms.domain.Terms;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who sees which part of the terms, wherever terms are shown: in an agreement, in a version of it, in a difference
 * between two. A part that is not named here is shown to nobody; a member of a part ({@code secondee.employmentType}) is
 * named only where it is kept narrower than its part. A test holds the list against the terms.
 */
public final class TermsAudience {
    private static final Set<Audience> ALL = Audience.ALL;
    private static final Set<Audience> EMPLOYMENT = Audience.EMPLOYMENT;
    private static final Set<Audience> EMPLOYERS = Set.of(Audience.HOME, Audience.HOST);
    private static final Set<Audience> HOME_AND_PERSON = Set.of(Audience.HOME, Audience.SECONDEE);
    private static final Set<Audience> PAY =
            joined(Audience.PERSONAL, Set.of(Audience.HOME_PAYROLL, Audience.HOME_FINANCE));
    private static final Set<Audience> HOST_BILLING =
            Set.of(Audience.HOST_HR, Audience.HOST_FINANCE, Audience.HOST_PARTNER_API);
    private static final Set<Audience> BILLING =
            joined(HOST_BILLING, Set.of(Audience.HOME_HR, Audience.HOME_FINANCE, Audience.HOME_PARTNER_API));

    public static final Map<String, Set<Audience>> PARTS = Map.ofEntries(
            Map.entry("kind", ALL),
            Map.entry("destination", ALL),
            Map.entry("purposes", EMPLOYMENT),
            Map.entry("reason", EMPLOYMENT),
            Map.entry("assignmentPattern", ALL),
            Map.entry("home", ALL),
            Map.entry("host", ALL),
            Map.entry("vendor", ALL),
            Map.entry("client", ALL),
            Map.entry("secondee", ALL),
            // How somebody is employed is between them and their employer.
            Map.entry("secondee.employmentType", HOME_AND_PERSON),
            Map.entry("secondee.employmentEndDate", HOME_AND_PERSON),
            Map.entry("secondee.probationEnd", HOME_AND_PERSON),
            Map.entry("secondee.hostContractFrom", EMPLOYMENT),
            Map.entry("substantivePost", EMPLOYMENT),
            // A grade is as good as a salary.
            Map.entry("substantivePost.grade", HOME_AND_PERSON),
            Map.entry("hostRole", ALL),
            Map.entry("hostRole.grade", EMPLOYMENT),
            Map.entry("hostRole.reportingLines", EMPLOYMENT),
            Map.entry("term", ALL),
            Map.entry("workingTime", ALL),
            Map.entry("responsibilities", EMPLOYMENT),
            Map.entry("authority", EMPLOYMENT),
            Map.entry("legal", EMPLOYMENT),
            Map.entry("clauses", EMPLOYMENT),
            Map.entry("leaveTerms", EMPLOYMENT),
            Map.entry("notice", EMPLOYMENT),
            Map.entry("extension", EMPLOYMENT),
            Map.entry("returnTerms", EMPLOYMENT),
            Map.entry("conversion", EMPLOYMENT),
            // The host pays a recharge, not the salary.
            Map.entry("compensation", PAY),
            Map.entry("expenses", joined(PAY, HOST_BILLING)),
            Map.entry("recharge", BILLING),
            Map.entry("confidentiality", EMPLOYMENT),
            Map.entry("intellectualProperty", EMPLOYMENT),
            Map.entry("conflictOfInterest", EMPLOYMENT),
            Map.entry("dataProtection", EMPLOYMENT),
            Map.entry("consent", Audience.PERSONAL),
            Map.entry("references", EMPLOYERS));

    private TermsAudience() {}

    /** Whether the viewer may see the part, the member of a part, or what lies deeper in it. */
    public static boolean sees(Viewer viewer, String path) {
        String named = path;
        while (!PARTS.containsKey(named) && named.contains(".")) {
            named = named.substring(0, named.lastIndexOf('.'));
        }
        return viewer.isAmong(PARTS.getOrDefault(named, Set.of()));
    }

    /** The terms with only what the viewer may see. */
    public static Terms seen(Terms terms, Viewer viewer) {
        return terms.only(part -> sees(viewer, part));
    }

    private static Set<Audience> joined(Set<Audience> some, Set<Audience> more) {
        Set<Audience> all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
