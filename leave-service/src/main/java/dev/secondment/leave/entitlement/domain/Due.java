package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the calendar next has something to do with an account: a pot lapses, its leave year ends, or the host's books are
 * closed. What was done once has to be looked at again only if something was posted since.
 */
public final class Due {

    private Due() {}

    /**
     * @param lastDay of the placement
     * @param carriesOver whether a policy says what becomes of the year's rest
     */
    public static Optional<LocalDate> next(YearBook year, LocalDate today, LocalDate lastDay, boolean carriesOver) {
        return dates(year, lastDay, carriesOver)
                .filter(day -> day.isAfter(today) || year.hasChanged())
                .map(day -> day.isAfter(today) ? day : today)
                .min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> dates(YearBook year, LocalDate lastDay, boolean carriesOver) {
        Consumption consumption = year.consumption();
        Stream<LocalDate> lapses = consumption.pots().stream()
                .filter(pot -> consumption.unused(pot).signum() > 0)
                .map(Pot::lastUsableDay)
                .filter(Objects::nonNull);
        Stream<LocalDate> yearEnd = carriesOver ? Stream.of(year.year().last()) : Stream.empty();
        Stream<LocalDate> handBack = year.entries().stream().anyMatch(entry -> entry.employer() == Side.HOST)
                ? Stream.of(lastDay)
                : Stream.empty();
        return Stream.of(lapses, yearEnd, handBack).flatMap(days -> days).map(day -> day.plusDays(1));
    }
}
