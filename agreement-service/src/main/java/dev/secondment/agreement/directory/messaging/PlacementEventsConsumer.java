package dev.secondment.agreement.directory.messaging;

import dev.secondment.agreement.lifecycle.application.RecordPreparation;
import dev.secondment.agreement.lifecycle.domain.Preparation;
import dev.secondment.platform.data.Inbox;
import dev.secondment.platform.data.IncomingEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What placement-service tells, as far as activation needs to know; its other events are none of our business. */
@ApplicationScoped
class PlacementEventsConsumer {
    static final String NAME = "agreement.placement";
    static final Map<String, Preparation> TOLD_BY_TYPE = Map.of(
            "secondment.placement.planned.v1", Preparation.PLANNED,
            "secondment.placement.ready.v1", Preparation.READY,
            "secondment.placement.conflicted.v1", Preparation.CONFLICTED,
            "secondment.placement.cancelled.v1", Preparation.CANCELLED);

    private final Inbox inbox;
    private final RecordPreparation recordPreparation;

    PlacementEventsConsumer(Inbox inbox, RecordPreparation recordPreparation) {
        this.inbox = inbox;
        this.recordPreparation = recordPreparation;
    }

    /** What waited for an event when the service stopped is taken up again at once. */
    void onStart(@Observes StartupEvent started) {
        inbox.register(NAME, this::handle);
    }

    @Incoming("placement-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> kafka) {
        inbox.receive(NAME, kafka, this::handle);
    }

    private void handle(IncomingEvent event) {
        Preparation told = TOLD_BY_TYPE.get(event.type());
        if (told != null) {
            recordPreparation.handle(event.dataAs(PlacementOfAgreement.class).agreementId(), told);
        }
    }

    /** The only field we read. */
    record PlacementOfAgreement(UUID agreementId) {}
}
