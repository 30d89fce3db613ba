package dev.secondment.placement.assignment.messaging;

import dev.secondment.platform.data.EventFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** The placement in the way may be with another host, of which this one must not learn. */
@ApplicationScoped
class PlacementEventFields implements EventFields {

    @Override
    public Map<String, Map<String, Set<String>>> visibleTo() {
        return Map.of(
                PlacementEventEncoder.CONFLICTED,
                Map.of(PlacementEventEncoder.CONFLICTS_WITH, Set.of("HOME", "SECONDEE")));
    }
}
