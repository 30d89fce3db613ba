package dev.secondment.agreement.rules.domain;

/** Something still to be done before a step, by its code, and who learns of it. */
public record OpenItem(String code, ShownTo shownTo) {}
