package dev.secondment.leave.cover.rest;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.SlotRange;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AcceptCover", description = "A yes, for all half days of the offer or for some")
public record AcceptCoverRequest(
        @Schema(description = "The latest offer to you, where nothing is said") @Nullable
        UUID offerId,

        @Schema(examples = "2027-01-05") @Nullable LocalDate from,
        @Nullable Half fromSlot,
        @Schema(examples = "2027-01-06") @Nullable LocalDate to,
        @Nullable Half toSlot) {

    @Nullable
    SlotRange slots() {
        return HalfDays.of(from, fromSlot, to, toSlot);
    }
}
