package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.rules.domain.OpenItem;
import dev.secondment.agreement.rules.domain.ShownTo;
import java.util.Map;
import java.util.Set;

/** Who learns what the rules found. */
public final class CheckAudience {
    /** Told instead of what the viewer may not know: something is open, at the home employer. */
    static final String HOME_CHECKS = "HOME_CHECKS";

    private static final Map<ShownTo, Set<Audience>> AUDIENCE = Map.of(
            ShownTo.PARTIES, Audience.EMPLOYMENT,
            ShownTo.HOME_AND_SECONDEE,
                    Set.of(
                            Audience.HOME_HR,
                            Audience.HOME_PAYROLL,
                            Audience.HOME_FINANCE,
                            Audience.HOME_COMPLIANCE,
                            Audience.HOME_PARTNER_API,
                            Audience.SECONDEE),
            ShownTo.HOME_COMPLIANCE, Set.of(Audience.HOME_HR, Audience.HOME_COMPLIANCE));

    private CheckAudience() {}

    public static boolean sees(Viewer viewer, ShownTo shownTo) {
        return viewer.isAmong(AUDIENCE.getOrDefault(shownTo, Set.of()));
    }

    static String code(OpenItem item, Viewer viewer) {
        return sees(viewer, item.shownTo()) ? item.code() : HOME_CHECKS;
    }
}
