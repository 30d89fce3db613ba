package dev.secondment.placement.assignment.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One person's working time, day by day. On each day the shares of all placements, together with what home keeps, stay
 * within full time; where two agreements name different home shares, the larger one counts. Sharing a day is not a
 * conflict in itself: two halves fit.
 */
public record FteByDay(List<Booking> bookings) {
    private static final BigDecimal FULL_TIME = BigDecimal.ONE;

    public FteByDay {
        bookings = List.copyOf(bookings);
    }

    /** The first day on which a placement with these bookings would not fit beside the others, if there is one. */
    public Optional<FteConflict> conflictOf(List<Booking> candidate) {
        // The load only rises where a booking starts, so no other day can be the first offending one.
        return Stream.concat(candidate.stream(), bookings.stream())
                .map(booking -> booking.period().start())
                .filter(day -> on(day, candidate).findAny().isPresent())
                .sorted()
                .filter(day -> load(day, candidate).compareTo(FULL_TIME) > 0)
                .findFirst()
                .map(day -> new FteConflict(
                        day, inTheWay(day).map(Booking::placementId).orElse(null)));
    }

    private BigDecimal load(LocalDate day, List<Booking> candidate) {
        List<Booking> that =
                Stream.concat(on(day, bookings), on(day, candidate)).toList();
        BigDecimal atHosts = that.stream().map(Booking::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal atHome = that.stream().map(Booking::homeFteRetained).reduce(BigDecimal.ZERO, BigDecimal::max);
        return atHosts.add(atHome);
    }

    private Optional<Booking> inTheWay(LocalDate day) {
        return on(day, bookings)
                .min(Comparator.comparing((Booking booking) -> booking.period().start())
                        .thenComparing(Booking::placementId));
    }

    private static Stream<Booking> on(LocalDate day, List<Booking> bookings) {
        return bookings.stream().filter(booking -> booking.period().contains(day));
    }
}
