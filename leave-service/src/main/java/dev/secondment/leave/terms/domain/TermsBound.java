package dev.secondment.leave.terms.domain;

/** Fired inside the transaction that binds terms, so that other features can prepare theirs. */
public record TermsBound(BoundTerms terms) {}
