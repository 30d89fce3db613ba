package dev.secondment.placement.assignment.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A fact about one placement, as others need to know it. */
public sealed interface PlacementEvent {

    UUID placementId();

    UUID agreementId();

    PlacementFact fact();

    /** The day from which the fact holds, where that differs from the moment it was recorded. */
    default Optional<LocalDate> effectiveFrom() {
        return Optional.empty();
    }

    /** The assignment has its place in the person's working time; the host may prepare. */
    record Planned(UUID placementId, UUID agreementId, AssignmentPeriod period, BigDecimal fte, String siteRegion)
            implements PlacementEvent {
        @Override
        public PlacementFact fact() {
            return PlacementFact.PLANNED;
        }

        @Override
        public Optional<LocalDate> effectiveFrom() {
            return Optional.of(period.start());
        }
    }

    /** The agreement is signed, but the person's working time has no room for it. */
    record Conflicted(UUID placementId, UUID agreementId, FteConflict conflict) implements PlacementEvent {
        @Override
        public PlacementFact fact() {
            return PlacementFact.CONFLICTED;
        }
    }

    record OnboardingItemDone(UUID placementId, UUID agreementId, String code) implements PlacementEvent {
        @Override
        public PlacementFact fact() {
            return PlacementFact.ONBOARDING_ITEM_DONE;
        }
    }

    /** Nothing at the host stands in the way of the first day. */
    record Ready(UUID placementId, UUID agreementId) implements PlacementEvent {
        @Override
        public PlacementFact fact() {
            return PlacementFact.READY;
        }
    }

    record Activated(UUID placementId, UUID agreementId, LocalDate firstDay) implements PlacementEvent {
        @Override
        public PlacementFact fact() {
            return PlacementFact.ACTIVATED;
        }

        @Override
        public Optional<LocalDate> effectiveFrom() {
            return Optional.of(firstDay);
        }
    }

    /**
     * The agreement, or what became of it, says something else than before.
     *
     * @param changedFields as other services name them, in alphabetical order
     */
    record Changed(UUID placementId, UUID agreementId, Set<String> changedFields, LocalDate from)
            implements PlacementEvent {
        @Override
        public PlacementFact fact() {
            return PlacementFact.CHANGED;
        }

        @Override
        public Optional<LocalDate> effectiveFrom() {
            return Optional.of(from);
        }
    }

    /** The assignment is interrupted together with its agreement. */
    record OnHold(UUID placementId, UUID agreementId, LocalDate from, String reasonCode, Optional<LocalDate> reviewOn)
            implements PlacementEvent {
        @Override
        public PlacementFact fact() {
            return PlacementFact.ON_HOLD;
        }

        @Override
        public Optional<LocalDate> effectiveFrom() {
            return Optional.of(from);
        }
    }

    record Resumed(UUID placementId, UUID agreementId, LocalDate from) implements PlacementEvent {
        @Override
        public PlacementFact fact() {
            return PlacementFact.RESUMED;
        }

        @Override
        public Optional<LocalDate> effectiveFrom() {
            return Optional.of(from);
        }
    }

    record Closing(UUID placementId, UUID agreementId, LocalDate expectedEnd) implements PlacementEvent {
        @Override
        public PlacementFact fact() {
            return PlacementFact.CLOSING;
        }
    }

    /** The closing is called off, because the agreement goes on. */
    record Extended(UUID placementId, UUID agreementId, LocalDate expectedEnd) implements PlacementEvent {
        @Override
        public PlacementFact fact() {
            return PlacementFact.EXTENDED;
        }
    }

    record Closed(UUID placementId, UUID agreementId, LocalDate actualEnd, EndReason endReason)
            implements PlacementEvent {
        @Override
        public PlacementFact fact() {
            return PlacementFact.CLOSED;
        }

        @Override
        public Optional<LocalDate> effectiveFrom() {
            return Optional.of(actualEnd);
        }
    }

    record Cancelled(UUID placementId, UUID agreementId) implements PlacementEvent {
        @Override
        public PlacementFact fact() {
            return PlacementFact.CANCELLED;
        }
    }
}
