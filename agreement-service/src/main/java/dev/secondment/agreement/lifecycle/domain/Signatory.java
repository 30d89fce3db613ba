package dev.secondment.agreement.lifecycle.domain;

/** The natural person who signs, as the identity provider vouches for them. */
public record Signatory(String subject, String client, String authentication) {}
