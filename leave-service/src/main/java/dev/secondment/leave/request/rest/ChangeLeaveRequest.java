package dev.secondment.leave.request.rest;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.request.domain.LeaveSpan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ChangeLeave", description = "The dates that the leave has from now on")
public record ChangeLeaveRequest(
        @NotNull @Schema(examples = "2027-01-11") LocalDate from,
        @NotNull @Schema(examples = "2027-01-15") LocalDate to,

        @Schema(description = "The first half taken of the first day; AM when not given", examples = "AM") @Nullable
        Half fromSlot,

        @Schema(description = "The last half taken of the last day; PM when not given", examples = "PM") @Nullable
        Half toSlot,

        @Size(max = 500)
        @Pattern(regexp = LeaveDecisionRequest.TEXT)
        @Schema(description = "Shown to every party of the agreement", examples = "The flight was moved")
        @Nullable
        String reason) {

    LeaveSpan dates() {
        return new LeaveSpan(
                from, Objects.requireNonNullElse(fromSlot, Half.AM), to, Objects.requireNonNullElse(toSlot, Half.PM));
    }
}
