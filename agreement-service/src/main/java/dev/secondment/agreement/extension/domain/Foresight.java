package dev.secondment.agreement.extension.domain;

import dev.secondment.platform.problem.Violation;
import java.util.List;

/**
 * What is known of a proposal before anybody agreed to it.
 *
 * @param earlier how many extensions have taken effect before
 * @param contradictions what the terms would lack or contradict if they were so extended
 */
public record Foresight(long earlier, Consequences consequences, List<Violation> contradictions) {

    public Foresight {
        contradictions = List.copyOf(contradictions);
    }
}
