package dev.secondment.agreement.extension.messaging;

import dev.secondment.agreement.extension.domain.Decision;
import dev.secondment.agreement.extension.domain.ExtensionEvent;
import dev.secondment.agreement.extension.domain.ExtensionGround;
import dev.secondment.agreement.extension.domain.LapseCause;
import dev.secondment.agreement.lifecycle.application.FactEncoder;
import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The records below are the wire: adding a field is fine, anything else needs a new major version. No free text. */
@ApplicationScoped
class ExtensionEventEncoder implements FactEncoder<ExtensionEvent> {

    @Override
    public Class<ExtensionEvent> encodes() {
        return ExtensionEvent.class;
    }

    @Override
    public Object data(ExtensionEvent event) {
        return switch (event) {
            case ExtensionEvent.Requested e ->
                new RequestedData(e.agreementId(), e.extensionId(), e.by(), e.newEnd(), e.ground(), e.decideBy());
            case ExtensionEvent.Decided e -> new DecidedData(e.agreementId(), e.extensionId(), e.party(), e.decision());
            case ExtensionEvent.Refused e -> new RefusedData(e.agreementId(), e.extensionId(), e.lastDay());
            case ExtensionEvent.LimitsOk e ->
                new AmendmentData(e.agreementId(), e.extensionId(), e.amendmentId(), e.newEnd());
            case ExtensionEvent.BlockedByLimit e ->
                new BlockedData(e.agreementId(), e.extensionId(), e.newEnd(), e.rule(), e.lastLawfulDay());
            case ExtensionEvent.Signed e ->
                new AmendmentData(e.agreementId(), e.extensionId(), e.amendmentId(), e.newEnd());
            case ExtensionEvent.Effective e ->
                new EffectiveData(e.agreementId(), e.extensionId(), e.newEnd(), e.reviewsDue());
            case ExtensionEvent.Lapsed e -> new LapsedData(e.agreementId(), e.extensionId(), e.lastDay(), e.cause());
            case ExtensionEvent.Withdrawn e -> new WithdrawnData(e.agreementId(), e.extensionId());
        };
    }

    private record RequestedData(
            UUID agreementId,
            UUID extensionId,
            Side requestedBy,
            LocalDate newEnd,
            ExtensionGround ground,
            LocalDate decideBy) {}

    private record DecidedData(UUID agreementId, UUID extensionId, Side party, Decision decision) {}

    private record RefusedData(UUID agreementId, UUID extensionId, LocalDate lastDay) {}

    private record AmendmentData(UUID agreementId, UUID extensionId, UUID amendmentId, LocalDate newEnd) {}

    private record BlockedData(
            UUID agreementId, UUID extensionId, LocalDate newEnd, String rule, LocalDate lastLawfulDay) {}

    private record EffectiveData(UUID agreementId, UUID extensionId, LocalDate newEnd, List<LocalDate> reviewsDue) {}

    private record LapsedData(UUID agreementId, UUID extensionId, LocalDate lastDay, LapseCause cause) {}

    private record WithdrawnData(UUID agreementId, UUID extensionId) {}
}
