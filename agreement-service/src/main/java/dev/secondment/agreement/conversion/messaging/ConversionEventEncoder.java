package dev.secondment.agreement.conversion.messaging;

import dev.secondment.agreement.conversion.domain.AtRiskOutcome;
import dev.secondment.agreement.conversion.domain.BlockCause;
import dev.secondment.agreement.conversion.domain.ConversionEvent;
import dev.secondment.agreement.conversion.domain.FeeOutcome;
import dev.secondment.agreement.lifecycle.application.FactEncoder;
import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The records below are the wire: adding a field is fine, anything else needs a new major version. No amounts, no text. */
@ApplicationScoped
class ConversionEventEncoder implements FactEncoder<ConversionEvent> {

    @Override
    public Class<ConversionEvent> encodes() {
        return ConversionEvent.class;
    }

    @Override
    public Object data(ConversionEvent event) {
        return switch (event) {
            case ConversionEvent.Proposed e ->
                new ProposedData(e.agreementId(), e.conversionId(), e.contractStart(), e.feeDue());
            case ConversionEvent.AtRiskChecked e -> new AtRiskData(e.agreementId(), e.conversionId(), e.outcome());
            case ConversionEvent.Accepted e -> new IdData(e.agreementId(), e.conversionId());
            case ConversionEvent.Released e -> new IdData(e.agreementId(), e.conversionId());
            case ConversionEvent.FeeSettled e -> new FeeData(e.agreementId(), e.conversionId(), e.outcome());
            case ConversionEvent.Contracted e -> new StartData(e.agreementId(), e.conversionId(), e.contractStart());
            case ConversionEvent.Effective e -> new StartData(e.agreementId(), e.conversionId(), e.contractStart());
            case ConversionEvent.Refused e -> new RefusedData(e.agreementId(), e.conversionId(), e.party());
            case ConversionEvent.Declined e -> new IdData(e.agreementId(), e.conversionId());
            case ConversionEvent.Blocked e -> new BlockedData(e.agreementId(), e.conversionId(), e.cause());
            case ConversionEvent.Withdrawn e -> new IdData(e.agreementId(), e.conversionId());
        };
    }

    private record IdData(UUID agreementId, UUID conversionId) {}

    private record ProposedData(UUID agreementId, UUID conversionId, LocalDate contractStart, boolean feeDue) {}

    private record AtRiskData(UUID agreementId, UUID conversionId, AtRiskOutcome outcome) {}

    private record FeeData(UUID agreementId, UUID conversionId, FeeOutcome outcome) {}

    private record StartData(UUID agreementId, UUID conversionId, LocalDate contractStart) {}

    private record RefusedData(UUID agreementId, UUID conversionId, Side party) {}

    private record BlockedData(UUID agreementId, UUID conversionId, BlockCause cause) {}
}
