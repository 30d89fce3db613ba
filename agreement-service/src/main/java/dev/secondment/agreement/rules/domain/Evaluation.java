package dev.secondment.agreement.rules.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules held against one case on one day. It tells what was checked, not that all law was kept.
 *
 * @param packs that were in force on the day
 * @param findings of every rule that applied, met or not
 */
public record Evaluation(LocalDate day, List<PackRef> packs, List<Finding> findings) {
    public Evaluation {
        packs = List.copyOf(packs);
        findings = List.copyOf(findings);
    }

    public List<Finding> blocking(Step step) {
        return findings.stream().filter(finding -> finding.blocks(step)).toList();
    }

    /** All that holds the step back, not the first of it. */
    public List<OpenItem> openBefore(Step step) {
        return blocking(step).stream()
                .flatMap(finding -> finding.open().stream().map(code -> new OpenItem(code, finding.shownTo())))
                .distinct()
                .toList();
    }
}
