package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Actor;
import dev.secondment.placement.assignment.domain.PlacementChange;
import dev.secondment.placement.assignment.domain.PlacementEvent;
import dev.secondment.placement.assignment.domain.PlacementEvents;
import dev.secondment.placement.assignment.domain.PlacementHistory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Every fact goes two ways in one transaction: to the world as an event, and into the placement's history. */
@ApplicationScoped
class PlacementJournal {
    private static final Logger LOG = Logger.getLogger(PlacementJournal.class);

    private final PlacementEvents events;
    private final PlacementHistory history;
    private final Clock clock;

    PlacementJournal(PlacementEvents events, PlacementHistory history, Clock clock) {
        this.events = events;
        this.history = history;
        this.clock = clock;
    }

    /** @return the event's id */
    UUID record(PlacementEvent event, Actor actor) {
        UUID eventId = events.append(event);
        history.add(new PlacementChange(eventId, event, actor, clock.instant()));
        LOG.infof("placement %s of agreement %s: %s", event.placementId(), event.agreementId(), event.fact());
        return eventId;
    }
}
