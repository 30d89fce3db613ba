package dev.secondment.placement.assignment.domain;

import java.util.List;
import java.util.UUID;

/** What happened to placements, in order; written once, never changed. */
public interface PlacementHistory {

    void add(PlacementChange change);

    /** The lines after a position, oldest first. */
    List<PlacementChange> of(UUID placementId, long afterPosition, int limit);
}
