package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.entitlement.application.WarnOfLapse.NoticeView;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LeaveNotice")
public record NoticeResponse(
        UUID id,
        UUID agreementId,
        int leaveYear,
        LocalDate givenOn,

        @Schema(description = "What was left on that day", examples = "12.0")
        String available) {

    static NoticeResponse from(NoticeView view) {
        return new NoticeResponse(
                view.id(), view.agreementId(), view.leaveYear(), view.givenOn(), Days.text(view.available()));
    }
}
