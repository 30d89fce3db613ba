package dev.secondment.leave.request.rest;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.request.domain.LeaveSpan;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveCancellation", description = "Of all of the leave or, with dates, of some of its half days")
public record LeaveCancellationRequest(
        @Size(max = 500)
        @Pattern(regexp = LeaveDecisionRequest.TEXT)
        @Schema(description = "Shown to every party of the agreement", examples = "Plans have changed")
        @Nullable
        String reason,

        @Schema(description = "First day that is not taken after all", examples = "2027-01-07") @Nullable
        LocalDate from,

        @Schema(description = "The first half of it; AM when not given", examples = "AM") @Nullable
        Half fromSlot,

        @Schema(description = "Last day that is not taken after all", examples = "2027-01-08") @Nullable
        LocalDate to,

        @Schema(description = "The last half of it; PM when not given", examples = "PM") @Nullable
        Half toSlot) {

    static final LeaveCancellationRequest OF_ALL = new LeaveCancellationRequest(null, null, null, null, null);

    @AssertTrue(message = "from and to are given together")
    @Schema(hidden = true)
    public boolean isComplete() {
        return (from == null) == (to == null);
    }

    Optional<SlotRange> part() {
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(new LeaveSpan(
                                from,
                                Objects.requireNonNullElse(fromSlot, Half.AM),
                                to,
                                Objects.requireNonNullElse(toSlot, Half.PM))
                        .slots());
    }
}
