package dev.secondment.placement.assignment.messaging;

import dev.secondment.placement.assignment.domain.PlacementEvent;
import dev.secondment.placement.assignment.domain.PlacementEvents;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Placement facts on their topic, for all three parties. */
@ApplicationScoped
class OutboxPlacementEvents implements PlacementEvents {
    private static final String TOPIC = "secondment.placement.v1";
    private static final Set<String> AUDIENCE = Set.of("HOME", "HOST", "SECONDEE");

    private final Outbox outbox;

    OutboxPlacementEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID append(PlacementEvent event) {
        PlacementEventEncoder.Encoded encoded = PlacementEventEncoder.encode(event);
        return outbox.append(new NewEvent(
                TOPIC,
                event.agreementId().toString(),
                event.agreementId(),
                encoded.type(),
                encoded.data(),
                AUDIENCE,
                event.effectiveFrom().orElse(null),
                null));
    }
}
