package dev.secondment.leave.entitlement.messaging;

import dev.secondment.leave.entitlement.domain.TransferFields;
import dev.secondment.leave.policy.application.MoneyReaders;
import dev.secondment.platform.data.EventFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

@ApplicationScoped
class BalanceEventFields implements EventFields {

    @Override
    public Map<String, Map<String, Set<String>>> visibleTo() {
        return Map.of(
                OutboxBalanceEvents.TRANSFERRED, MoneyReaders.inEvents(TransferFields.TRANSFER_EVENT),
                OutboxBalanceEvents.SETTLEMENT_DUE, MoneyReaders.inEvents(TransferFields.SETTLEMENT_EVENT));
    }
}
