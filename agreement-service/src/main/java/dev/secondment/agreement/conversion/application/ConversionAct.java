package dev.secondment.agreement.conversion.application;

import dev.secondment.agreement.lifecycle.application.PartyAct;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.Roles;
import java.util.Map;
import java.util.Set;

/** Who may do what. A vendor or a client nothing. */
enum ConversionAct implements PartyAct {
    /** The host, by whoever leads the person or by its HR. */
    PROPOSE(Map.of(Side.HOST, EMPLOYER)),
    WITHDRAW(Map.of(Side.HOST, EMPLOYER)),
    /** It is the host's post, and the host's people who may be at risk. */
    CHECK_AT_RISK(Map.of(Side.HOST, HUMAN_RESOURCES)),
    ACCEPT(Map.of(Side.SECONDEE, PERSON)),
    /** To let somebody go for good is HR's to decide, not the line's. */
    RELEASE(Map.of(Side.HOME, HUMAN_RESOURCES)),
    /** The home employer says that it was paid, or does without. */
    SETTLE_FEE(Map.of(Side.HOME, Set.of(Roles.HR, Roles.FINANCE, Roles.PARTNER_API))),
    CONTRACT(Map.of(Side.HOST, HUMAN_RESOURCES)),
    DECLINE(Map.of(Side.HOME, HUMAN_RESOURCES, Side.SECONDEE, PERSON));

    @SuppressWarnings("ImmutableEnumChecker") // Made by Map.of alone.
    private final Map<Side, Set<String>> rolesBySide;

    ConversionAct(Map<Side, Set<String>> rolesBySide) {
        this.rolesBySide = rolesBySide;
    }

    @Override
    public Map<Side, Set<String>> rolesBySide() {
        return rolesBySide;
    }
}
