package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.lifecycle.application.PartyAct;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.Roles;
import java.util.Map;
import java.util.Set;

/** Who may do what with an amendment: the side in this record and the function of the person, both. */
enum AmendmentAct implements PartyAct {
    PROPOSE(Map.of(Side.HOME, humanResources(), Side.HOST, humanResources())),
    /** A signature is a person's act: no system gives or refuses it. */
    SIGN(signatories()),
    REFUSE(signatories()),
    WITHDRAW(Map.of(Side.HOME, humanResources(), Side.HOST, humanResources()));

    @SuppressWarnings("ImmutableEnumChecker") // Made by Map.of alone.
    private final Map<Side, Set<String>> rolesBySide;

    AmendmentAct(Map<Side, Set<String>> rolesBySide) {
        this.rolesBySide = rolesBySide;
    }

    private static Set<String> humanResources() {
        return Set.of(Roles.HR, Roles.PARTNER_API);
    }

    private static Map<Side, Set<String>> signatories() {
        Set<String> forTheOrganization = Set.of(Roles.HR, Roles.LINE_MANAGER);
        return Map.of(
                Side.HOME, forTheOrganization,
                Side.HOST, forTheOrganization,
                Side.SECONDEE, Set.of(Roles.SECONDEE),
                Side.VENDOR, forTheOrganization,
                Side.CLIENT, forTheOrganization);
    }

    @Override
    public Map<Side, Set<String>> rolesBySide() {
        return rolesBySide;
    }
}
