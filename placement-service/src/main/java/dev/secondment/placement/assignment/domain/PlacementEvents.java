package dev.secondment.placement.assignment.domain;

import java.util.UUID;

/** Where facts about placements go, in the same transaction as the change itself. */
public interface PlacementEvents {

    /** @return the event's id, for whoever builds on it */
    UUID append(PlacementEvent event);
}
