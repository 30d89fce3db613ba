package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.lifecycle.application.PartyAct;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.Map;
import java.util.Set;

/** Who may do what with an amendment: the side in this record and the function of the person, both. */
enum AmendmentAct implements PartyAct {
    PROPOSE(Map.of(Side.HOME, HUMAN_RESOURCES, Side.HOST, HUMAN_RESOURCES)),
    /** A signature is a person's act: no system gives or refuses it. */
    SIGN(SIGNATORIES),
    REFUSE(SIGNATORIES),
    WITHDRAW(Map.of(Side.HOME, HUMAN_RESOURCES, Side.HOST, HUMAN_RESOURCES));

    @SuppressWarnings("ImmutableEnumChecker") // Made by Map.of alone.
    private final Map<Side, Set<String>> rolesBySide;

    AmendmentAct(Map<Side, Set<String>> rolesBySide) {
        this.rolesBySide = rolesBySide;
    }

    @Override
    public Map<Side, Set<String>> rolesBySide() {
        return rolesBySide;
    }
}
