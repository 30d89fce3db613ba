package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.lifecycle.application.PartyAct;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.Roles;
import java.util.Map;
import java.util.Set;

/** Who may do what: HR or a line manager for an employer, the person for themselves. A vendor or a client nothing. */
enum ExtensionAct implements PartyAct {
    RAISE,
    DECIDE,
    WITHDRAW;

    private static final Set<String> FOR_AN_EMPLOYER = Set.of(Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API);

    @Override
    public Map<Side, Set<String>> rolesBySide() {
        return Map.of(Side.HOME, FOR_AN_EMPLOYER, Side.HOST, FOR_AN_EMPLOYER, Side.SECONDEE, Set.of(Roles.SECONDEE));
    }
}
