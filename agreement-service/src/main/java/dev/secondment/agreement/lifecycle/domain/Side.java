package dev.secondment.agreement.lifecycle.domain;

/** The sides of an agreement: each named in the terms signs, and each sees its own part of them. */
public enum Side {
    HOME,
    HOST,
    SECONDEE,
    /** Who supplies the project that the person works on, where that is a third company. */
    VENDOR,
    /** For whom the host does the work, where that is a third company. */
    CLIENT
}
