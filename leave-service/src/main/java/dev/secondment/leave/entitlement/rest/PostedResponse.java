package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.entitlement.application.PostedView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LeavePosting", description = "What was posted to a leave year; nothing where it stood there already")
public record PostedResponse(
        UUID agreementId,
        @Schema(examples = "ANNUAL") String kind,
        int leaveYear,
        List<LedgerEntryResponse> entries,

        @Schema(description = "What can be asked for now", examples = "31.5")
        String available) {

    static PostedResponse from(PostedView view) {
        return new PostedResponse(
                view.agreementId(),
                view.kind().name(),
                view.leaveYear(),
                view.entries().stream().map(LedgerEntryResponse::from).toList(),
                Days.text(view.available()));
    }
}
