package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.extension.domain.ExtensionRules;
import dev.secondment.agreement.extension.domain.Foresight;
import dev.secondment.platform.problem.Violation;
import java.util.List;

/**
 * What a request would lead to.
 *
 * @param violations what the agreed terms have against it
 */
public record ExtensionPreview(ExtensionRules rules, Foresight foresight, List<Violation> violations) {

    public boolean isPossible() {
        return violations.isEmpty() && foresight.consequences().blockedBy().isEmpty();
    }
}
