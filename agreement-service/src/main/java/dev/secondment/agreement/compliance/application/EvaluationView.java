package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.compliance.domain.KeptEvaluation;
import dev.secondment.agreement.lifecycle.application.CheckAudience;
import dev.secondment.agreement.lifecycle.application.TermsAudience;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.rules.domain.Evaluation;
import dev.secondment.agreement.rules.domain.Finding;
import dev.secondment.agreement.rules.domain.PackRef;
import dev.secondment.agreement.rules.domain.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as its reader may know it: findings for others are left out, and so is each fact that the agreement does
 * not show the reader.
 *
 * @param id absent where it was not kept
 * @param step for which it was made; absent where somebody asked
 */
public record EvaluationView(
        @Nullable UUID id,
        LocalDate day,
        @Nullable Instant madeAt,
        @Nullable Step step,
        List<PackRef> packs,
        List<Finding> findings) {

    static EvaluationView of(KeptEvaluation kept, Viewer viewer) {
        Evaluation result = kept.result();
        return new EvaluationView(
                kept.id(), result.day(), kept.madeAt(), kept.step().orElse(null), result.packs(), seen(result, viewer));
    }

    static EvaluationView notKept(Evaluation result, Viewer viewer) {
        return new EvaluationView(null, result.day(), null, null, result.packs(), seen(result, viewer));
    }

    private static List<Finding> seen(Evaluation result, Viewer viewer) {
        return result.findings().stream()
                .filter(finding -> CheckAudience.sees(viewer, finding.shownTo()))
                .map(finding -> finding.showing(
                        input -> input.terms().stream().allMatch(fact -> TermsAudience.sees(viewer, fact))))
                .toList();
    }
}
