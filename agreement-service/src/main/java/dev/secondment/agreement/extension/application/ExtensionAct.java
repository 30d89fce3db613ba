package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.lifecycle.application.PartyAct;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.Map;
import java.util.Set;

/** Who may do what: HR or a line manager for an employer, the person for themselves. A vendor or a client nothing. */
enum ExtensionAct implements PartyAct {
    RAISE,
    DECIDE,
    WITHDRAW;

    @Override
    public Map<Side, Set<String>> rolesBySide() {
        return Map.of(Side.HOME, EMPLOYER, Side.HOST, EMPLOYER, Side.SECONDEE, PERSON);
    }
}
