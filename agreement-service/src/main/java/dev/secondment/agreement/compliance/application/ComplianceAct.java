package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.lifecycle.application.PartyAct;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.Roles;
import java.util.Map;
import java.util.Set;

/** Who may do what about rules. */
enum ComplianceAct implements PartyAct {
    EVALUATE(Map.of(Side.HOME, Set.of(Roles.HR, Roles.COMPLIANCE, Roles.PARTNER_API))),
    /** A person's decision, and the home employer's: no system waives, and no host. */
    WAIVE(Map.of(Side.HOME, Set.of(Roles.HR, Roles.COMPLIANCE))),
    /** The host files for staff hired out to it. */
    RECORD_FORMALITY(Map.of(
            Side.HOME, Set.of(Roles.HR, Roles.COMPLIANCE, Roles.PARTNER_API),
            Side.HOST, Set.of(Roles.HR, Roles.COMPLIANCE, Roles.PARTNER_API)));

    @SuppressWarnings("ImmutableEnumChecker") // Made by Map.of alone.
    private final Map<Side, Set<String>> rolesBySide;

    ComplianceAct(Map<Side, Set<String>> rolesBySide) {
        this.rolesBySide = rolesBySide;
    }

    @Override
    public Map<Side, Set<String>> rolesBySide() {
        return rolesBySide;
    }
}
