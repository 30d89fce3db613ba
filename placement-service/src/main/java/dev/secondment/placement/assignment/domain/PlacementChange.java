package dev.secondment.placement.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a placement's history: what happened, when it was recorded, from when it holds, and whose doing it was. */
@Entity
@Table(name = "placement_change")
public class PlacementChange {
    @Id
    private UUID eventId;

    @Column(insertable = false, updatable = false)
    private long position;

    // The two ids are for the database: which placement a line belongs to, and who may see it.
    @SuppressWarnings("UnusedVariable")
    private UUID placementId;

    @SuppressWarnings("UnusedVariable")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private PlacementFact fact;

    private @Nullable String detail;
    private Instant recordedAt;
    private @Nullable LocalDate effectiveFrom;

    @Column(name = "by_side")
    private String side;

    @Column(name = "by_role")
    private String role;

    protected PlacementChange() {}

    public PlacementChange(UUID eventId, PlacementEvent event, Actor actor, Instant recordedAt) {
        this.eventId = eventId;
        this.placementId = event.placementId();
        this.agreementId = event.agreementId();
        this.fact = event.fact();
        this.detail = switch (event) {
            case PlacementEvent.OnboardingItemDone done -> done.code();
            case PlacementEvent.Changed changed -> String.join(" ", changed.changedFields());
            case PlacementEvent.OnHold hold -> hold.reasonCode();
            default -> null;
        };
        this.recordedAt = recordedAt;
        this.effectiveFrom = event.effectiveFrom().orElse(null);
        this.side = actor.side();
        this.role = actor.role();
    }

    public UUID eventId() {
        return eventId;
    }

    /** Its place among all lines, given by the database. */
    public long position() {
        return position;
    }

    public PlacementFact fact() {
        return fact;
    }

    /** The onboarding item that a line is about, the fields that changed, or why the assignment is on hold. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    public Actor actor() {
        return new Actor(side, role);
    }
}
