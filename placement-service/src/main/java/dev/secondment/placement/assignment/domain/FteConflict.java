package dev.secondment.placement.assignment.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a placement finds no room.
 *
 * @param firstDay the first day on which the person would work more than full time
 * @param other the placement in the way on that day; absent when the agreement alone asks for too much
 */
public record FteConflict(LocalDate firstDay, @Nullable UUID other) {

    public Optional<UUID> conflictsWith() {
        return Optional.ofNullable(other);
    }
}
