package dev.secondment.leave.absence.rest;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EndAbsence")
public record EndAbsenceRequest(
        @NotNull @Schema(description = "The last day away", examples = "2027-01-07")
        LocalDate lastDay,

        @Schema(
                description = "AM where the afternoon was worked or was leave; PM where nothing is said",
                examples = "PM")
        @Nullable
        Half lastSlot) {

    Slot last() {
        return slot(lastDay, lastSlot);
    }

    static Slot slot(LocalDate day, @Nullable Half half) {
        return Slot.of(day, half == null ? Half.PM : half);
    }
}
