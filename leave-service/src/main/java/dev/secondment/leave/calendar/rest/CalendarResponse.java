package dev.secondment.leave.calendar.rest;

import dev.secondment.leave.calendar.application.ReadCalendar;
import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.Half;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HolidayCalendar", description = "The public holidays of a region, and the working days between them")
public record CalendarResponse(
        @Schema(examples = "DE-BY") String region,
        @Schema(examples = "2027-01-01") LocalDate from,
        @Schema(examples = "2027-12-31") LocalDate to,

        @Schema(description = "Monday to Friday, less public holidays", examples = "253.0")
        String workingDays,

        List<Holiday> holidays) {

    @Schema(name = "CalendarHoliday")
    public record Holiday(
            @Schema(examples = "2027-01-06") LocalDate date,
            @Schema(examples = "Epiphany") String name,

            @Schema(description = "The free halves of the day")
            List<Half> halves,

            @Schema(description = "Whether your organisation said so, and not the law alone")
            boolean proclaimed) {

        static Holiday from(ReadCalendar.Holiday holiday) {
            return new Holiday(
                    holiday.holiday().date(),
                    holiday.holiday().name(),
                    holiday.holiday().halves().stream().sorted().toList(),
                    holiday.proclaimed());
        }
    }

    static CalendarResponse from(ReadCalendar.Extract extract) {
        return new CalendarResponse(
                extract.region().code(),
                extract.from(),
                extract.to(),
                Days.text(extract.workingDays()),
                extract.holidays().stream().map(Holiday::from).toList());
    }
}
