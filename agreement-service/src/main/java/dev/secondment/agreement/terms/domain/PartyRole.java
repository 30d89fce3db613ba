package dev.secondment.agreement.terms.domain;

/** Who somebody is to the agreement; vendor and client only where the terms name them. */
public enum PartyRole {
    HOME,
    HOST,
    SECONDEE,
    VENDOR,
    CLIENT
}
