package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.compliance.domain.ComplianceRecords;
import dev.secondment.agreement.compliance.domain.KeptEvaluation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** A refused step takes its transaction back, and with it the proof of why; so the proof is written once more, alone. */
@ApplicationScoped
class KeepRefusedEvaluations {
    private final ComplianceRecords records;

    KeepRefusedEvaluations(ComplianceRecords records) {
        this.records = records;
    }

    void keep(@Observes(during = TransactionPhase.AFTER_FAILURE) KeptEvaluation refused) {
        QuarkusTransaction.requiringNew()
                .run(() -> records.add(new KeptEvaluation(
                        refused.id(),
                        refused.agreementId(),
                        refused.step().orElse(null),
                        refused.madeAt(),
                        refused.result())));
    }
}
