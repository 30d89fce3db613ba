package dev.secondment.leave.terms.domain;

import java.util.Map;

/** Whose rules hold for a type of leave, by names of the agreement. */
public record PolicyByType(Map<String, String> policies) {
    public static final PolicyByType NOTHING_SAID = new PolicyByType(Map.of());

    public PolicyByType {
        policies = Map.copyOf(policies);
    }
}
