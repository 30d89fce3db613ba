package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.lifecycle.application.PartyAct;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.Map;
import java.util.Set;

/** Who may do what about an end: the person, and at either employer HR and the line manager. */
enum EndingAct implements PartyAct {
    PROPOSE(parties(EMPLOYER)),
    ACKNOWLEDGE(parties(EMPLOYER)),
    /** Consent is a person's act: no system gives or refuses it. */
    DECIDE(parties(EMPLOYERS_PEOPLE)),
    WITHDRAW(parties(EMPLOYER)),
    SUBMIT_COMPLETION(Map.of(Side.HOST, EMPLOYER)),
    DECIDE_COMPLETION(Map.of(Side.HOME, EMPLOYERS_PEOPLE, Side.SECONDEE, PERSON));

    @SuppressWarnings("ImmutableEnumChecker") // Made by Map.of alone.
    private final Map<Side, Set<String>> rolesBySide;

    EndingAct(Map<Side, Set<String>> rolesBySide) {
        this.rolesBySide = rolesBySide;
    }

    private static Map<Side, Set<String>> parties(Set<String> employer) {
        return Map.of(Side.HOME, employer, Side.HOST, employer, Side.SECONDEE, PERSON);
    }

    @Override
    public Map<Side, Set<String>> rolesBySide() {
        return rolesBySide;
    }
}
