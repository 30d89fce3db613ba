package dev.secondment.placement.payroll.messaging;

import dev.secondment.placement.payroll.application.PayrollInstructionView;
import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.PayrollStream;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** One stream per employee, so that a payroll sees a person's changes in order across all assignments. */
@ApplicationScoped
class OutboxPayrollStream implements PayrollStream {
    private static final String TOPIC = "secondment.payroll.v1";
    private static final String TYPE = "secondment.payroll.instruction.v1";
    private static final Set<String> AUDIENCE = Set.of("HOME_PAYROLL");

    private final Outbox outbox;

    OutboxPayrollStream(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID publish(PayrollInstruction instruction) {
        return outbox.append(new NewEvent(
                TOPIC,
                instruction.homeOrganizationId() + "/" + instruction.employeeRef(),
                instruction.agreementId(),
                TYPE,
                PayrollInstructionView.of(instruction),
                AUDIENCE,
                instruction.effectiveFrom(),
                instruction.supersededEventId().orElse(null)));
    }
}
