package dev.secondment.leave.policy.domain;

import java.time.LocalDate;

/**
 * What a policy says from a day on, until a later version does. Of two versions from the same day the one recorded later
 * holds.
 *
 * @param version counted from 1 in the order in which they were recorded
 */
public record PolicyVersion(String code, int version, String name, LocalDate validFrom, StatedRules rules) {

    public PolicyRef ref() {
        return new PolicyRef(code, version);
    }
}
