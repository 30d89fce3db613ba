package dev.secondment.leave.payroll.messaging;

import dev.secondment.leave.payroll.domain.PayrollFields;
import dev.secondment.platform.data.EventFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

@ApplicationScoped
class PayrollEventFields implements EventFields {

    @Override
    public Map<String, Map<String, Set<String>>> visibleTo() {
        return Map.of(
                OutboxPayrollEvents.CHANGED, PayrollFields.PERIOD_EVENT.restricted(),
                OutboxPayrollEvents.ADJUSTED, PayrollFields.ADJUSTMENT_EVENT.restricted());
    }
}
