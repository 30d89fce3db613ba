package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.Roles;
import java.util.Map;
import java.util.Set;

/** Who may do what: the side in this record and the function of the person, both. */
enum AgreementAct implements PartyAct {
    REVISE(Map.of(Side.HOME, HUMAN_RESOURCES)),
    SUBMIT(Map.of(Side.HOME, HUMAN_RESOURCES)),
    /** Which of them, and when, the chain of approvals says. */
    APPROVE(Map.of(Side.HOME, approvers(), Side.HOST, approvers())),
    /** Either employer's HR may send a text back while it is under review. */
    RETURN_FROM_REVIEW(Map.of(Side.HOME, HUMAN_RESOURCES, Side.HOST, HUMAN_RESOURCES)),
    /** Once people may have signed, only the drafting side may take the text back. */
    RETURN_FROM_SIGNING(Map.of(Side.HOME, HUMAN_RESOURCES)),
    /** A signature is a person's act: no system gives or refuses it. */
    SIGN(SIGNATORIES),
    REFUSE(SIGNATORIES),
    WITHDRAW_CONSENT(Map.of(Side.SECONDEE, PERSON)),
    WITHDRAW(Map.of(Side.HOME, HUMAN_RESOURCES, Side.HOST, HUMAN_RESOURCES, Side.SECONDEE, PERSON));

    @SuppressWarnings("ImmutableEnumChecker") // Made by Map.of alone.
    private final Map<Side, Set<String>> rolesBySide;

    AgreementAct(Map<Side, Set<String>> rolesBySide) {
        this.rolesBySide = rolesBySide;
    }

    private static Set<String> approvers() {
        return Set.of(Roles.HR, Roles.PARTNER_API, Roles.LINE_MANAGER, Roles.FINANCE, Roles.COMPLIANCE);
    }

    @Override
    public Map<Side, Set<String>> rolesBySide() {
        return rolesBySide;
    }
}
