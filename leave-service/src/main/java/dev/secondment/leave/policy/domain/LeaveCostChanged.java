package dev.secondment.leave.policy.domain;

import dev.secondment.leave.terms.domain.BoundTerms;

/**
 * Fired in the home employer's transaction, the binding locked: what a day of leave costs home, or the working week in
 * which that is meant, may be another now.
 */
public record LeaveCostChanged(BoundTerms terms) {}
