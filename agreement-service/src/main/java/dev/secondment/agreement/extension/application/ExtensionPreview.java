package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.extension.domain.Consequences;
import dev.secondment.agreement.extension.domain.ExtensionRules;
import dev.secondment.platform.problem.Violation;
import java.util.List;

/**
 * What a request would lead to.
 *
 * @param earlier how many extensions have taken effect before
 * @param violations what the agreed terms have against it
 */
public record ExtensionPreview(
        ExtensionRules rules, long earlier, Consequences consequences, List<Violation> violations) {

    public boolean isPossible() {
        return violations.isEmpty() && consequences.blockedBy().isEmpty();
    }
}
