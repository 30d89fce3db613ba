package dev.secondment.agreement.terms.domain;

public enum MedicalFacts {
    HOME_ONLY
}
