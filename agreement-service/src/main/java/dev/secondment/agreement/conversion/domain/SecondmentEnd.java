package dev.secondment.agreement.conversion.domain;

/** How the secondment ended, as far as the contract with the host is concerned. */
public enum SecondmentEnd {
    NOT_YET,
    CONVERTED,
    OTHERWISE
}
