package dev.secondment.placement.assignment.messaging;

import dev.secondment.placement.assignment.application.ActivatePlacement;
import dev.secondment.placement.assignment.application.CancelPlacement;
import dev.secondment.placement.assignment.application.ClosePlacement;
import dev.secondment.placement.assignment.application.PlanPlacement;
import dev.secondment.placement.payroll.application.KeepAllowances;
import dev.secondment.placement.payroll.application.OpenPayrollCase;
import dev.secondment.platform.data.Inbox;
import dev.secondment.platform.data.IncomingEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The life of the agreement, which a placement follows. */
@ApplicationScoped
public class AgreementEventsConsumer {
    private static final String CONSUMER = "placement.agreement";

    private final Inbox inbox;
    private final PlanPlacement plan;
    private final ActivatePlacement activate;
    private final ClosePlacement close;
    private final CancelPlacement cancel;
    private final OpenPayrollCase openPayrollCase;
    private final KeepAllowances keepAllowances;

    AgreementEventsConsumer(
            Inbox inbox,
            PlanPlacement plan,
            ActivatePlacement activate,
            ClosePlacement close,
            CancelPlacement cancel,
            OpenPayrollCase openPayrollCase,
            KeepAllowances keepAllowances) {
        this.inbox = inbox;
        this.plan = plan;
        this.activate = activate;
        this.close = close;
        this.cancel = cancel;
        this.openPayrollCase = openPayrollCase;
        this.keepAllowances = keepAllowances;
    }

    /** What waited for an event when the service stopped is taken up again at once. */
    void onStart(@Observes StartupEvent started) {
        inbox.register(CONSUMER, this::handle);
    }

    @Incoming("agreement-events")
    @Blocking(ordered = true)
    public void on(ConsumerRecord<String, byte[]> event) {
        inbox.receive(CONSUMER, event, this::handle);
    }

    private void handle(IncomingEvent event) {
        switch (event.type()) {
            case "secondment.agreement.signed.v1" -> signed(event.dataAs(AgreementFacts.Signed.class));
            case "secondment.agreement.compensation-agreed.v1" ->
                compensationAgreed(event.dataAs(AgreementFacts.CompensationAgreed.class));
            case "secondment.agreement.activated.v1" -> activated(event.dataAs(AgreementFacts.Activated.class));
            case "secondment.agreement.ended.v1" -> ended(event.dataAs(AgreementFacts.Ended.class));
            case "secondment.agreement.withdrawn.v1" ->
                cancel.handle(event.dataAs(AgreementFacts.Withdrawn.class).agreementId());
            default -> {
                // Drafts, reviews and single signatures move nothing on the ground.
            }
        }
    }

    private void signed(AgreementFacts.Signed agreement) {
        plan.handle(agreement.terms());
        openPayrollCase.handle(new OpenPayrollCase.Command(
                agreement.agreementId(),
                agreement.home().organizationId(),
                agreement.secondee().employeeRef()));
    }

    private void compensationAgreed(AgreementFacts.CompensationAgreed compensation) {
        keepAllowances.handle(new KeepAllowances.Command(
                compensation.agreementId(), compensation.payrollLocation(), compensation.agreed()));
    }

    private void activated(AgreementFacts.Activated agreement) {
        activate.handle(new ActivatePlacement.Command(agreement.agreementId(), agreement.effectiveFrom()));
    }

    private void ended(AgreementFacts.Ended agreement) {
        close.handle(new ClosePlacement.Command(agreement.agreementId(), Optional.ofNullable(agreement.actualEnd())));
    }
}
