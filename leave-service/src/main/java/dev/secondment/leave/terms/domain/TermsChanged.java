package dev.secondment.leave.terms.domain;

/** Fired inside the transaction that binds terms or changes them, so that other features follow. */
public record TermsChanged(BoundTerms terms) {}
