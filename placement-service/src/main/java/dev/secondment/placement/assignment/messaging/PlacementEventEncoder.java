package dev.secondment.placement.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.secondment.placement.assignment.domain.EndReason;
import dev.secondment.placement.assignment.domain.PlacementEvent;
import dev.secondment.placement.assignment.domain.Share;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
            case PlacementEvent.Changed changed ->
                new Encoded(
                        "secondment.placement.changed.v1",
                        new ChangedData(
                                changed.placementId(), changed.agreementId(), changed.changedFields(), changed.from()));
            case PlacementEvent.OnHold hold ->
                new Encoded(
                        "secondment.placement.on-hold.v1",
                        new OnHoldData(
                                hold.placementId(),
                                hold.agreementId(),
                                hold.from(),
                                hold.reasonCode(),
                                hold.reviewOn()));
            case PlacementEvent.Resumed resumed ->
                new Encoded(
                        "secondment.placement.resumed.v1",
                        new ActivatedData(resumed.placementId(), resumed.agreementId(), resumed.from()));
            case PlacementEvent.Extended extended ->
                new Encoded(
                        "secondment.placement.extended.v1",
                        new ClosingData(extended.placementId(), extended.agreementId(), extended.expectedEnd()));
            case PlacementEvent.Closing closing ->
                new Encoded(
                        "secondment.placement.closing.v1",
                        new ClosingData(closing.placementId(), closing.agreementId(), closing.expectedEnd()));
            case PlacementEvent.Closed closed ->
                new Encoded(
                        "secondment.placement.closed.v1",
                        new ClosedData(
                                closed.placementId(),
                                closed.agreementId(),
                                closed.actualEnd(),
                                closed.actualEnd(),
                                closed.endReason()));
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

    record ChangedData(UUID placementId, UUID agreementId, Set<String> changedFields, LocalDate effectiveFrom) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OnHoldData(
            UUID placementId,
            UUID agreementId,
            LocalDate effectiveFrom,
            String reasonCode,
            Optional<LocalDate> reviewOn) {}

    /** @param payrollEnd the last day paid: the last day worked, which is all that payrolls are told to pay */
    record ClosedData(
            UUID placementId, UUID agreementId, LocalDate actualEnd, LocalDate payrollEnd, EndReason endReason) {}

    record PlainData(UUID placementId, UUID agreementId) {
        static PlainData of(PlacementEvent event) {
            return new PlainData(event.placementId(), event.agreementId());
        }
    }
}
