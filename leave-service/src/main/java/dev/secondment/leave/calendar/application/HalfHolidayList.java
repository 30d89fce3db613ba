package dev.secondment.leave.calendar.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.leave.calendar.domain.HalfHolidays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The half holidays of the world, from their list among the resources. */
final class HalfHolidayList {

    private HalfHolidayList() {}

    static HalfHolidays read() {
        try (InputStream list = HalfHolidayList.class.getResourceAsStream("/calendars/half-holidays.json")) {
            return new HalfHolidays(List.of(
                    new ObjectMapper().readValue(Objects.requireNonNull(list), HalfHolidays.HalfHoliday[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
