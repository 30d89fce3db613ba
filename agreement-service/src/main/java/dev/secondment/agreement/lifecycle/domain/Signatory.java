package dev.secondment.agreement.lifecycle.domain;

import org.jspecify.annotations.Nullable;

/** The natural person who signs, as the identity provider vouches for them. */
public record Signatory(
        String subject, String client, @Nullable String authentication) {}
