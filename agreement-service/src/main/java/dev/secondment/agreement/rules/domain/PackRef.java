package dev.secondment.agreement.rules.domain;

/** The edition of a pack that was applied. */
public record PackRef(String code, int version, String jurisdiction) {}
