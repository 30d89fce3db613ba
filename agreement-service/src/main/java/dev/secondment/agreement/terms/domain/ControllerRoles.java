package dev.secondment.agreement.terms.domain;

/** How the organisations share the responsibility for personal data. */
public enum ControllerRoles {
    /** Under one arrangement, whose essence the person may see. */
    JOINT,
    INDEPENDENT
}
