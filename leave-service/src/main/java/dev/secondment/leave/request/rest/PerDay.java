package dev.secondment.leave.request.rest;

import dev.secondment.leave.calendar.domain.ChargedDay;
import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ChargedDay", description = "What one date costs")
public record PerDay(
        @Schema(examples = "2027-01-04") LocalDate date,
        List<Half> slots,
        @Schema(examples = "1.0") String days,

        @Schema(description = "Where the agreement says how long a day is", examples = "480") @Nullable
        Integer minutes) {

    static List<PerDay> of(LeaveCharge charge) {
        return charge.perDay().stream().map(PerDay::from).toList();
    }

    private static PerDay from(ChargedDay day) {
        return new PerDay(day.date(), day.slots(), Days.text(day.days()), day.minutes());
    }
}
