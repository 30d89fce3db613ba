package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.lifecycle.application.PartyAct;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.Roles;
import java.util.Map;
import java.util.Set;

/** Who may do what about an end: the person, and at either employer HR and the line manager. */
enum EndingAct implements PartyAct {
    PROPOSE(parties(employer())),
    ACKNOWLEDGE(parties(employer())),
    /** Consent is a person's act: no system gives or refuses it. */
    DECIDE(parties(people())),
    WITHDRAW(parties(employer())),
    SUBMIT_COMPLETION(Map.of(Side.HOST, employer())),
    DECIDE_COMPLETION(Map.of(Side.HOME, people(), Side.SECONDEE, Set.of(Roles.SECONDEE)));

    @SuppressWarnings("ImmutableEnumChecker") // Made by Map.of alone.
    private final Map<Side, Set<String>> rolesBySide;

    EndingAct(Map<Side, Set<String>> rolesBySide) {
        this.rolesBySide = rolesBySide;
    }

    private static Set<String> people() {
        return Set.of(Roles.HR, Roles.LINE_MANAGER);
    }

    private static Set<String> employer() {
        return Set.of(Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API);
    }

    private static Map<Side, Set<String>> parties(Set<String> employer) {
        return Map.of(Side.HOME, employer, Side.HOST, employer, Side.SECONDEE, Set.of(Roles.SECONDEE));
    }

    @Override
    public Map<Side, Set<String>> rolesBySide() {
        return rolesBySide;
    }
}
