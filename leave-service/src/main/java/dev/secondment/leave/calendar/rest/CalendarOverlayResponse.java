package dev.secondment.leave.calendar.rest;

import dev.secondment.leave.calendar.domain.CalendarOverlay;
import dev.secondment.leave.calendar.domain.Half;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CalendarOverlay",
        description = "What your organisation's calendar says of a day; the highest version holds")
public record CalendarOverlayResponse(
        UUID id,
        @Schema(examples = "DE-BY") String region,
        @Schema(examples = "2027-05-10") LocalDate date,
        @Schema(examples = "Day of national mourning") String name,
        List<Half> halves,
        boolean withdrawn,
        @Schema(examples = "1") int version,
        Instant recordedAt) {

    static CalendarOverlayResponse from(CalendarOverlay overlay) {
        return new CalendarOverlayResponse(
                overlay.id(),
                overlay.said().region().code(),
                overlay.said().date(),
                overlay.said().name(),
                overlay.said().halves().stream().sorted().toList(),
                overlay.said().withdrawn(),
                overlay.version(),
                overlay.recordedAt());
    }
}
