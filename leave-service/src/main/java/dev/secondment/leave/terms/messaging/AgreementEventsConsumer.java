package dev.secondment.leave.terms.messaging;

import dev.secondment.leave.terms.application.AmendTerms;
import dev.secondment.leave.terms.application.BindTerms;
import dev.secondment.leave.terms.application.FollowAgreement;
import dev.secondment.platform.data.Inbox;
import dev.secondment.platform.data.IncomingEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns the agreements from their events. Types that do not concern leave are taken and skipped. */
@ApplicationScoped
class AgreementEventsConsumer {
    private static final String CONSUMER = "leave.agreement";

    private final Inbox inbox;
    private final BindTerms bindTerms;
    private final AmendTerms amendTerms;
    private final FollowAgreement followAgreement;

    AgreementEventsConsumer(Inbox inbox, BindTerms bindTerms, AmendTerms amendTerms, FollowAgreement followAgreement) {
        this.inbox = inbox;
        this.bindTerms = bindTerms;
        this.amendTerms = amendTerms;
        this.followAgreement = followAgreement;
    }

    /** Agreements that waited for an event when the service stopped are taken up again at once. */
    void onStart(@Observes StartupEvent started) {
        inbox.register(CONSUMER, this::handle);
    }

    @Incoming("agreement-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> received) {
        inbox.receive(CONSUMER, received, this::handle);
    }

    private void handle(IncomingEvent event) {
        switch (event.type()) {
            case "secondment.agreement.signed.v1" ->
                bindTerms.handle(event.dataAs(AgreementFacts.Signed.class).toCommand());
            case "secondment.agreement.amendment-signed.v1" ->
                amendTerms.handle(
                        event.dataAs(AgreementFacts.AmendmentSigned.class).toCommand());
            case "secondment.agreement.amendment-effective.v1" ->
                tookEffect(event.dataAs(AgreementFacts.AmendmentEffective.class));
            case "secondment.agreement.activated.v1" -> followAgreement.activated(agreementOf(event));
            case "secondment.agreement.ending.v1" -> ending(event.dataAs(AgreementFacts.Ending.class));
            case "secondment.agreement.extension-effective.v1" ->
                extended(event.dataAs(AgreementFacts.ExtensionEffective.class));
            case "secondment.agreement.ended.v1", "secondment.agreement.converted.v1" ->
                ended(event.dataAs(AgreementFacts.Ended.class));
            case "secondment.agreement.withdrawn.v1" -> followAgreement.withdrawn(agreementOf(event));
            case "secondment.agreement.suspended.v1", "secondment.agreement.resumed.v1" -> {
                // The person stays employed, and leave goes on under the terms: nothing to follow.
            }
            default -> {
                // Others of this topic say nothing about leave.
            }
        }
    }

    private void tookEffect(AgreementFacts.AmendmentEffective event) {
        amendTerms.tookEffect(event.agreementId(), event.effectiveFrom());
    }

    private void ending(AgreementFacts.Ending event) {
        followAgreement.endsOn(event.agreementId(), event.end());
    }

    private void extended(AgreementFacts.ExtensionEffective event) {
        followAgreement.endsOn(event.agreementId(), event.newEnd());
    }

    private void ended(AgreementFacts.Ended event) {
        followAgreement.ended(event.agreementId(), event.actualEnd());
    }

    private static UUID agreementOf(IncomingEvent event) {
        return UUID.fromString(event.key());
    }
}
