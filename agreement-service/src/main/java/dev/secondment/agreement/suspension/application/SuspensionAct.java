package dev.secondment.agreement.suspension.application;

import dev.secondment.agreement.lifecycle.application.PartyAct;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.Map;
import java.util.Set;

/** A halt, and its end, are the home employer's to declare: it answers for the person's employment. */
enum SuspensionAct implements PartyAct {
    SUSPEND,
    RESUME;

    @Override
    public Map<Side, Set<String>> rolesBySide() {
        return Map.of(Side.HOME, HUMAN_RESOURCES);
    }
}
