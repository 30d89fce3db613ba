package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days of which the law frees one half, in place of whatever a library of whole days says of them. */
public final class HalfHolidays {
    private final Map<Key, HalfHoliday> days = new HashMap<>();

    private record Key(String region, MonthDay day) {}

    /** @param source the law that says so */
    public record HalfHoliday(String region, int month, int day, Half half, String name, String source) {

        private MonthDay monthDay() {
            return MonthDay.of(month, day);
        }
    }

    public HalfHolidays(List<HalfHoliday> all) {
        all.forEach(holiday -> days.put(new Key(holiday.region(), holiday.monthDay()), holiday));
    }

    /** Of a country for all its subdivisions, of a subdivision for all its communities. */
    public Optional<PublicHoliday> on(Region region, LocalDate date) {
        return region.widening()
                .flatMap(around -> find(around.code(), date).stream())
                .findFirst()
                .map(half -> new PublicHoliday(date, half.name(), Set.of(half.half())));
    }

    private Optional<HalfHoliday> find(String region, LocalDate date) {
        return Optional.ofNullable(days.get(new Key(region, MonthDay.from(date))));
    }
}
