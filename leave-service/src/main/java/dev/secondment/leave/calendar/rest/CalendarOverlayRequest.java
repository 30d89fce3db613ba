package dev.secondment.leave.calendar.rest;

import dev.secondment.leave.calendar.application.ProclaimHoliday;
import dev.secondment.leave.calendar.domain.Half;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CalendarOverlayRequest")
record CalendarOverlayRequest(
        @NotNull @Schema(examples = "2027-05-10") LocalDate date,

        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*")
        @Schema(examples = "Day of national mourning")
        String name,

        @Size(max = 2)
        @Schema(description = "The free halves; both when absent, none where the day is worked after all")
        @Nullable
        List<@NotNull Half> halves,

        @Schema(description = "Takes back what your organisation said of the day: the law's calendar holds again")
        @Nullable
        Boolean withdrawn) {

    ProclaimHoliday.Command in(String region) {
        return new ProclaimHoliday.Command(
                region,
                date,
                name,
                halves == null ? Set.of(Half.AM, Half.PM) : Set.copyOf(halves),
                Boolean.TRUE.equals(withdrawn));
    }
}
