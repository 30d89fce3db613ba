package dev.secondment.agreement.terms.domain;

/** Which text wins where agreement and employment contract differ; never below what law gives the person. */
public enum Precedence {
    AGREEMENT_OVER_CONTRACT,
    MORE_FAVOURABLE_TO_SECONDEE
}
