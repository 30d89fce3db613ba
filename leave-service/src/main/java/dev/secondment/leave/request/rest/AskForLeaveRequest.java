package dev.secondment.leave.request.rest;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.request.application.LeaveAsk;
import dev.secondment.leave.request.domain.LeaveSpan;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AskForLeave", description = "Leave from one half day to another, both included")
public record AskForLeaveRequest(
        @NotNull @Schema(examples = "0190a000-0000-7000-8000-0000000a9001")
        UUID agreementId,

        @NotNull @Schema(examples = "ANNUAL") LeaveKind kind,
        @NotNull @Schema(examples = "2027-01-04") LocalDate from,
        @NotNull @Schema(examples = "2027-01-08") LocalDate to,

        @Schema(description = "The first half taken of the first day; AM when not given", examples = "AM") @Nullable
        Half fromSlot,

        @Schema(description = "The last half taken of the last day; PM when not given", examples = "PM") @Nullable
        Half toSlot) {

    LeaveAsk toAsk() {
        return new LeaveAsk(
                agreementId,
                kind,
                new LeaveSpan(
                        from,
                        Objects.requireNonNullElse(fromSlot, Half.AM),
                        to,
                        Objects.requireNonNullElse(toSlot, Half.PM)));
    }
}
