package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementHistory;
import dev.secondment.placement.assignment.domain.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What parties read. Row-level security has cut everything to the caller before it arrives here. */
@ApplicationScoped
public class PlacementQueries {

    private final Placements placements;
    private final PlacementHistory history;
    private final Sides sides;
    private final Clock clock;

    PlacementQueries(Placements placements, PlacementHistory history, Sides sides, Clock clock) {
        this.placements = placements;
        this.history = history;
        this.sides = sides;
        this.clock = clock;
    }

    @Transactional
    public List<PlacementSummary> list(Placements.Filter filter, Optional<UUID> afterAgreement, int limit) {
        Instant now = clock.instant();
        return placements.list(filter, afterAgreement, limit).stream()
                .map(placement -> PlacementSummary.of(placement, now))
                .toList();
    }

    @Transactional
    public PlacementView get(UUID id) {
        Placement placement = placements.get(id);
        return PlacementView.of(placement, sides.of(placement), clock.instant());
    }

    /** @param version that of the placement, which completing an item needs */
    public record Onboarding(List<OnboardingItemView> items, long version) {}

    @Transactional
    public Onboarding onboarding(UUID id) {
        Placement placement = placements.get(id);
        return new Onboarding(
                placement.onboardingItems().stream().map(OnboardingItemView::of).toList(), placement.version());
    }

    @Transactional
    public ReadinessView readiness(UUID id) {
        return ReadinessView.of(placements.get(id));
    }

    @Transactional
    public List<PlacementChangeView> history(UUID id, long afterPosition, int limit) {
        Placement placement = placements.get(id);
        return history.of(placement.id(), afterPosition, limit).stream()
                .map(PlacementChangeView::of)
                .toList();
    }
}
