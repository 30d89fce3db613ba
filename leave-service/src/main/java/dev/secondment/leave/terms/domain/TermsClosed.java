package dev.secondment.leave.terms.domain;

/** Fired after {@link TermsChanged} inside the transaction that closes a binding: its last day is known for good. */
public record TermsClosed(BoundTerms terms) {}
