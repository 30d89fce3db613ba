package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The latest word of one employer on each day and region. */
public record ProclaimedHolidays(Map<Place, ProclaimedHoliday> byPlace) {
    public static final ProclaimedHolidays NONE = new ProclaimedHolidays(Map.of());

    /** A day in a region. */
    public record Place(Region region, LocalDate date) {}

    public ProclaimedHolidays {
        byPlace = Map.copyOf(byPlace);
    }

    /** Of several words on the same day and region the last holds. */
    public static ProclaimedHolidays of(List<ProclaimedHoliday> inOrder) {
        Map<Place, ProclaimedHoliday> latest = new HashMap<>();
        inOrder.forEach(word -> latest.put(new Place(word.region(), word.date()), word));
        return new ProclaimedHolidays(latest);
    }

    /** What is said of a day: of the smaller region before that of the one around it. Nothing, where the law's calendar holds. */
    public Optional<ProclaimedHoliday> on(Region region, LocalDate date) {
        return region.widening().flatMap(around -> said(around, date).stream()).findFirst();
    }

    private Optional<ProclaimedHoliday> said(Region region, LocalDate date) {
        return Optional.ofNullable(byPlace.get(new Place(region, date))).filter(word -> !word.withdrawn());
    }
}
