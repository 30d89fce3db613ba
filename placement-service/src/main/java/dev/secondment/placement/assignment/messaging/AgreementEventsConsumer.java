package dev.secondment.placement.assignment.messaging;

import dev.secondment.placement.assignment.application.ActivatePlacement;
import dev.secondment.placement.assignment.application.AmendPlacement;
import dev.secondment.placement.assignment.application.CancelPlacement;
import dev.secondment.placement.assignment.application.ClosePlacement;
import dev.secondment.placement.assignment.application.EndPlacement;
import dev.secondment.placement.assignment.application.ExtendPlacement;
import dev.secondment.placement.assignment.application.HoldPlacement;
import dev.secondment.placement.assignment.application.PlanPlacement;
import dev.secondment.placement.assignment.application.ResumePlacement;
import dev.secondment.placement.assignment.domain.EndReason;
import dev.secondment.placement.payroll.application.KeepCompensation;
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
    private final AmendPlacement amend;
    private final ActivatePlacement activate;
    private final HoldPlacement hold;
    private final ResumePlacement resume;
    private final EndPlacement end;
    private final ExtendPlacement extend;
    private final ClosePlacement close;
    private final CancelPlacement cancel;
    private final OpenPayrollCase openPayrollCase;
    private final KeepCompensation keepCompensation;

    AgreementEventsConsumer(
            Inbox inbox,
            PlanPlacement plan,
            AmendPlacement amend,
            ActivatePlacement activate,
            HoldPlacement hold,
            ResumePlacement resume,
            EndPlacement end,
            ExtendPlacement extend,
            ClosePlacement close,
            CancelPlacement cancel,
            OpenPayrollCase openPayrollCase,
            KeepCompensation keepCompensation) {
        this.inbox = inbox;
        this.plan = plan;
        this.amend = amend;
        this.activate = activate;
        this.hold = hold;
        this.resume = resume;
        this.end = end;
        this.extend = extend;
        this.close = close;
        this.cancel = cancel;
        this.openPayrollCase = openPayrollCase;
        this.keepCompensation = keepCompensation;
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
                compensationAgreed(event, event.dataAs(AgreementFacts.CompensationAgreed.class));
            case "secondment.agreement.activated.v1" -> activated(event.dataAs(AgreementFacts.Activated.class));
            case "secondment.agreement.amendment-signed.v1" ->
                amended(event.dataAs(AgreementFacts.AmendmentSigned.class));
            case "secondment.agreement.compensation-changed.v1" ->
                compensationChanged(event, event.dataAs(AgreementFacts.CompensationChanged.class));
            case "secondment.agreement.suspended.v1" -> suspended(event.dataAs(AgreementFacts.Suspended.class));
            case "secondment.agreement.resumed.v1" -> resumed(event.dataAs(AgreementFacts.Resumed.class));
            case "secondment.agreement.ending.v1" -> ending(event.dataAs(AgreementFacts.Ending.class));
            case "secondment.agreement.extension-effective.v1" ->
                extended(event.dataAs(AgreementFacts.ExtensionEffective.class));
            case "secondment.agreement.ended.v1" -> ended(event.dataAs(AgreementFacts.Ended.class));
            case "secondment.agreement.converted.v1" -> converted(event.dataAs(AgreementFacts.Converted.class));
            case "secondment.agreement.withdrawn.v1" ->
                cancel.handle(event.dataAs(AgreementFacts.Withdrawn.class).agreementId());
            default -> {
                // Drafts, reviews, proposals and single signatures move nothing on the ground.
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

    private void compensationAgreed(IncomingEvent event, AgreementFacts.CompensationAgreed compensation) {
        keepCompensation.handle(
                new KeepCompensation.Command(compensation.agreementId(), compensation.timeline(), event.id()));
    }

    private void compensationChanged(IncomingEvent event, AgreementFacts.CompensationChanged compensation) {
        keepCompensation.handle(
                new KeepCompensation.Command(compensation.agreementId(), compensation.timeline(), event.id()));
    }

    private void activated(AgreementFacts.Activated agreement) {
        activate.handle(new ActivatePlacement.Command(agreement.agreementId(), agreement.effectiveFrom()));
    }

    private void amended(AgreementFacts.AmendmentSigned amendment) {
        amend.handle(new AmendPlacement.Command(amendment.terms(), amendment.effectiveFrom()));
    }

    private void suspended(AgreementFacts.Suspended agreement) {
        hold.handle(new HoldPlacement.Command(
                agreement.agreementId(),
                agreement.effectiveFrom(),
                agreement.reasonCode(),
                Optional.ofNullable(agreement.reviewOn())));
    }

    private void resumed(AgreementFacts.Resumed agreement) {
        resume.handle(new ResumePlacement.Command(agreement.agreementId(), agreement.effectiveFrom()));
    }

    private void ending(AgreementFacts.Ending agreement) {
        end.handle(new EndPlacement.Command(agreement.agreementId(), agreement.end(), agreement.reason()));
    }

    private void extended(AgreementFacts.ExtensionEffective agreement) {
        extend.handle(new ExtendPlacement.Command(agreement.agreementId(), agreement.newEnd()));
    }

    private void ended(AgreementFacts.Ended agreement) {
        close.handle(new ClosePlacement.Command(
                agreement.agreementId(), Optional.ofNullable(agreement.actualEnd()), Optional.empty()));
    }

    private void converted(AgreementFacts.Converted agreement) {
        close.handle(new ClosePlacement.Command(
                agreement.agreementId(), Optional.of(agreement.actualEnd()), Optional.of(EndReason.CONVERTED_TO_HOST)));
    }
}
