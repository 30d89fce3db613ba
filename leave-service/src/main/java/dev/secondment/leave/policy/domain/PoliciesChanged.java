package dev.secondment.leave.policy.domain;

import dev.secondment.leave.terms.domain.BoundTerms;

/**
 * Fired inside the transaction in which an employer's word on one agreement changes, its binding locked: an enrolment was
 * recorded, or a policy that an enrolment names has a new version. To be followed like a change of the terms.
 */
public record PoliciesChanged(BoundTerms terms) {}
