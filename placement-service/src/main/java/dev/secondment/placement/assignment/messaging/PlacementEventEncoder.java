package dev.secondment.placement.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.secondment.placement.assignment.domain.PlacementEvent;
import dev.secondment.placement.assignment.domain.Share;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Domain facts as other services and partners read them; their shapes are the schemas under {@code contracts/}. */
final class PlacementEventEncoder {
    static final String CONFLICTED = "secondment.placement.conflicted.v1";
    static final String CONFLICTS_WITH = "conflictsWith";

    private PlacementEventEncoder() {}

    record Encoded(String type, Object data) {}

    static Encoded encode(PlacementEvent event) {
        return switch (event) {
            case PlacementEvent.Planned planned ->
                new Encoded("secondment.placement.planned.v1", PlannedData.of(planned));
            case PlacementEvent.Conflicted conflicted -> new Encoded(CONFLICTED, ConflictedData.of(conflicted));
            case PlacementEvent.OnboardingItemDone done ->
                new Encoded(
                        "secondment.placement.onboarding-item-done.v1",
                        new ItemData(done.placementId(), done.agreementId(), done.code()));
            case PlacementEvent.Ready _ -> new Encoded("secondment.placement.ready.v1", PlainData.of(event));
            case PlacementEvent.Activated activated ->
                new Encoded(
                        "secondment.placement.activated.v1",
                        new ActivatedData(activated.placementId(), activated.agreementId(), activated.firstDay()));
            case PlacementEvent.Closing closing ->
                new Encoded(
                        "secondment.placement.closing.v1",
                        new ClosingData(closing.placementId(), closing.agreementId(), closing.expectedEnd()));
            case PlacementEvent.Closed closed ->
                new Encoded(
                        "secondment.placement.closed.v1",
                        new ClosedData(closed.placementId(), closed.agreementId(), closed.actualEnd()));
            case PlacementEvent.Cancelled _ -> new Encoded("secondment.placement.cancelled.v1", PlainData.of(event));
        };
    }

    record PlannedData(
            UUID placementId, UUID agreementId, LocalDate start, LocalDate expectedEnd, String fte, String siteRegion) {
        static PlannedData of(PlacementEvent.Planned event) {
            return new PlannedData(
                    event.placementId(),
                    event.agreementId(),
                    event.period().start(),
                    event.period().end(),
                    Share.text(event.fte()),
                    event.siteRegion());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ConflictedData(UUID placementId, UUID agreementId, LocalDate firstDay, Optional<UUID> conflictsWith) {
        static ConflictedData of(PlacementEvent.Conflicted event) {
            return new ConflictedData(
                    event.placementId(),
                    event.agreementId(),
                    event.conflict().firstDay(),
                    event.conflict().conflictsWith());
        }
    }

    record ItemData(UUID placementId, UUID agreementId, String code) {}

    record ActivatedData(UUID placementId, UUID agreementId, LocalDate effectiveFrom) {}

    record ClosingData(UUID placementId, UUID agreementId, LocalDate expectedEnd) {}

    record ClosedData(UUID placementId, UUID agreementId, LocalDate actualEnd) {}

    record PlainData(UUID placementId, UUID agreementId) {
        static PlainData of(PlacementEvent event) {
            return new PlainData(event.placementId(), event.agreementId());
        }
    }
}
