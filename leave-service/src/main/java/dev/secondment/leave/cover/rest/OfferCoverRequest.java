package dev.secondment.leave.cover.rest;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.cover.application.OfferCover;
import dev.secondment.leave.cover.domain.CoverMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "OfferCover", description = "Whom to ask for which half days")
public record OfferCoverRequest(
        @NotNull @Schema(examples = "BROADCAST") CoverMode mode,

        @Size(max = 50)
        @Schema(description = "Of your pool; in a BROADCAST left out for everybody who is available")
        @Nullable
        List<@NotNull @Valid CoverPersonRequest> candidates,

        @Schema(description = "Until when the offer can be accepted", examples = "2027-01-05T16:00:00Z") @Nullable
        Instant expiresAt,

        @Schema(description = "All open half days, where nothing is said", examples = "2027-01-05") @Nullable
        LocalDate from,

        @Nullable Half fromSlot,
        @Schema(examples = "2027-01-07") @Nullable LocalDate to,
        @Nullable Half toSlot) {

    OfferCover.Command toCommand(UUID id) {
        return new OfferCover.Command(
                id,
                mode,
                candidates == null
                        ? List.of()
                        : candidates.stream().map(CoverPersonRequest::toPerson).toList(),
                expiresAt,
                HalfDays.of(from, fromSlot, to, toSlot));
    }
}
