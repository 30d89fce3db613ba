package dev.secondment.agreement.terms.domain;

import java.util.EnumSet;
import java.util.Set;

/** Why a secondment ends before its last day. */
public enum TerminationGround {
    MUTUAL,
    /** The home employer needs the person back. */
    HOME_RECALL,
    /** The host gives the person back. */
    HOST_REQUEST,
    /** The person wants to go back. */
    EMPLOYEE_REQUEST,
    MISCONDUCT,
    LONG_ILLNESS,
    AGREEMENT_BREACH,
    PERMIT_LOST,
    /** A limit of law is reached. */
    RULE_LIMIT,
    HOST_INSOLVENCY,
    EMPLOYMENT_ENDED,
    FORCE_MAJEURE,
    DEATH;

    private static final Set<TerminationGround> PERSONAL =
            EnumSet.of(EMPLOYEE_REQUEST, MISCONDUCT, LONG_ILLNESS, PERMIT_LOST, EMPLOYMENT_ENDED, DEATH);

    /**
     * Whether it tells something of the person. Not every reader learns such a ground; there are several, so that its
     * absence does not say which.
     */
    public boolean isPersonal() {
        return PERSONAL.contains(this);
    }
}
