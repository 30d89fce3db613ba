package dev.secondment.placement.payroll.application;

import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.PayrollInstructions;
import dev.secondment.placement.payroll.domain.PayrollStream;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Every instruction goes two ways in one transaction: into the stream that payrolls follow, and on record. */
@ApplicationScoped
class IssueInstructions {
    private static final Logger LOG = Logger.getLogger(IssueInstructions.class);

    private final PayrollInstructions instructions;
    private final PayrollStream stream;
    private final Clock clock;

    IssueInstructions(PayrollInstructions instructions, PayrollStream stream, Clock clock) {
        this.instructions = instructions;
        this.stream = stream;
        this.clock = clock;
    }

    PayrollInstruction.Cause because(UUID sourceEventId) {
        return new PayrollInstruction.Cause(Ids.next(), sourceEventId, clock.instant());
    }

    void issue(PayrollInstruction instruction) {
        instruction.publishedAs(stream.publish(instruction));
        instructions.add(instruction);
        LOG.infof(
                "payroll instruction %s for agreement %s: %s %s",
                instruction.id(), instruction.agreementId(), instruction.action(), instruction.element());
    }
}
