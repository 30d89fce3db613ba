package dev.secondment.agreement.terms.domain;

import org.jspecify.annotations.Nullable;

/** What happens on return: settled before the start, because that is where people get hurt. */
public record ReturnTerms(@Nullable ReturnOutcome outcome) {}
