package dev.secondment.agreement.terms.domain;

public enum TransferSafeguard {
    ADEQUACY_DECISION,
    STANDARD_CLAUSES,
    BINDING_CORPORATE_RULES,
    DEROGATION
}
