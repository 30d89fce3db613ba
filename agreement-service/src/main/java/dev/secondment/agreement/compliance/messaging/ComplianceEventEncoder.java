package dev.secondment.agreement.compliance.messaging;

import dev.secondment.agreement.compliance.domain.ComplianceEvent;
import dev.secondment.agreement.lifecycle.application.FactEncoder;
import dev.secondment.agreement.rules.domain.Effect;
import dev.secondment.agreement.rules.domain.Finding;
import dev.secondment.agreement.rules.domain.Outcome;
import dev.secondment.agreement.rules.domain.Step;
import dev.secondment.agreement.rules.domain.WaivableBy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Codes, days and editions; no reasons, no inputs. */
@ApplicationScoped
class ComplianceEventEncoder implements FactEncoder<ComplianceEvent> {

    @Override
    public Class<ComplianceEvent> encodes() {
        return ComplianceEvent.class;
    }

    @Override
    public Object data(ComplianceEvent event) {
        return switch (event) {
            case ComplianceEvent.Evaluated e ->
                new EvaluatedData(
                        e.id(),
                        e.evaluationId(),
                        e.step(),
                        e.result().day(),
                        e.result().findings().stream().map(FindingData::of).toList());
            case ComplianceEvent.ClauseWaived e -> new WaivedData(e.id(), e.waiverId(), e.code(), e.author());
            case ComplianceEvent.FormalityRecorded e ->
                new FormalityData(e.id(), e.formalityId(), e.code(), e.doneOn());
        };
    }

    private record EvaluatedData(
            UUID agreementId, UUID evaluationId, @Nullable Step step, LocalDate day, List<FindingData> findings) {}

    private record FindingData(String rule, String pack, int packVersion, Effect effect, Outcome outcome) {
        static FindingData of(Finding finding) {
            return new FindingData(
                    finding.rule(),
                    finding.pack().code(),
                    finding.pack().version(),
                    finding.effect(),
                    finding.outcome());
        }
    }

    private record WaivedData(UUID agreementId, UUID waiverId, String code, WaivableBy author) {}

    private record FormalityData(UUID agreementId, UUID formalityId, String code, LocalDate doneOn) {}
}
