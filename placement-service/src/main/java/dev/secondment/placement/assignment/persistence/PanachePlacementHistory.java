package dev.secondment.placement.assignment.persistence;

import dev.secondment.placement.assignment.domain.PlacementChange;
import dev.secondment.placement.assignment.domain.PlacementHistory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PanachePlacementHistory implements PlacementHistory, PanacheRepositoryBase<PlacementChange, UUID> {
    @Override
    public void add(PlacementChange change) {
        persist(change);
    }

    @Override
    public List<PlacementChange> of(UUID placementId, long afterPosition, int limit) {
        return find("placementId = ?1 and position > ?2 order by position", placementId, afterPosition)
                .page(Page.ofSize(limit))
                .list();
    }
}
