package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When the calendar next has something to do with an account: a pot lapses, its leave year ends, or the host's books are
 * closed. Done once, it is looked at again when anything changes that it follows from: done twice, it changes nothing.
 */
public final class Due {

    private Due() {}

    /**
     * The days on which there is something to do, gone by or not.
     *
     * @param lastDay of the placement
     * @param carriesOver whether a policy says what becomes of the year's rest
     */
    public static Stream<LocalDate> on(YearBook year, LocalDate lastDay, boolean carriesOver) {
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
