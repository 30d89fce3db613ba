package dev.secondment.leave.policy.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * Days on which nobody takes leave, both included, such as those of the annual accounts.
 *
 * @param exempt the agreements whose persons may all the same
 */
public record BlackOut(LocalDate from, LocalDate to, String name, Set<String> exempt) {

    public BlackOut {
        exempt = Set.copyOf(exempt);
    }
}
