package dev.secondment.leave.policy.domain;

import java.util.Arrays;

/** Whose policy sets annual leave during the placement. Around it, it is always home's. */
enum LeaveMode {
    /** Home's rules and amount. */
    HOME,
    /** The host's rules and amount. */
    HOST,
    /** The host's rules where its policy states them, else home's. */
    HOST_PREVAILS,
    /** The larger amount, and of each other rule the one better for the person. */
    MORE_FAVOURABLE,
    /** The host's amount for the exact days of the placement; every other rule is home's. */
    SPLIT_BY_DAY;

    /** Terms that cannot be carried out grant their figure all the same, as home's. */
    static LeaveMode of(String policyOfRecord) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().equals(policyOfRecord))
                .findFirst()
                .orElse(HOME);
    }
}
