package dev.secondment.leave.request.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.request.application.LeaveRequestQueries.History;
import dev.secondment.leave.request.application.LeaveRequestQueries.Step;
import dev.secondment.leave.terms.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveHistory", description = "What happened to a leave request, oldest first")
public record LeaveHistoryResponse(List<Item> items) {

    @Schema(name = "LeaveHistoryStep", description = "One thing that happened, and what the leave was afterwards")
    public record Item(
            Instant at,

            @Schema(description = "The event", examples = "changed")
            String what,

            @Schema(
                    description = "Whose doing it was; absent where it was the calendar's or the agreement's",
                    examples = "SECONDEE")
            @Nullable
            Side by,

            @Schema(examples = "SUBMITTED") String status,
            @Schema(examples = "2027-01-04") LocalDate from,
            Half fromSlot,
            @Schema(examples = "2027-01-08") LocalDate to,
            Half toSlot,
            @Schema(examples = "4.0") String days,
            @Nullable String reason) {

        static Item from(Step step) {
            return new Item(
                    step.at(),
                    step.what(),
                    step.by().orElse(null),
                    step.status().name(),
                    step.span().from(),
                    step.span().fromSlot(),
                    step.span().to(),
                    step.span().toSlot(),
                    Days.text(step.days()),
                    step.reason().orElse(null));
        }
    }

    static LeaveHistoryResponse from(History history) {
        return new LeaveHistoryResponse(history.steps().stream().map(Item::from).toList());
    }
}
