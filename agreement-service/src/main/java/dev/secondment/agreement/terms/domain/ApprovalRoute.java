package dev.secondment.agreement.terms.domain;

public enum ApprovalRoute {
    HOME_ONLY,
    HOST_ONLY,
    HOST_THEN_HOME,
    HOME_THEN_HOST,
    BOTH_ANY_ORDER,
    EITHER,
    AUTO
}
