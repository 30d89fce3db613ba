package dev.secondment.agreement.compliance.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement stands against the rules.
 *
 * @param evaluation absent until it was checked for the first time
 */
public record ComplianceView(
        UUID agreementId,
        @Nullable EvaluationView evaluation,
        List<WaiverView> waivers,
        List<FormalityView> formalities) {}
