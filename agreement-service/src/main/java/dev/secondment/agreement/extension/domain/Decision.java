package dev.secondment.agreement.extension.domain;

public enum Decision {
    AGREE,
    REFUSE
}
