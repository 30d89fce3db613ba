package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.entitlement.domain.Booking.Cause;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a pot when its last usable day is over: what nobody took of it lapses on the next day. Where the policy
 * asks for a warning and none was given in time, the days stay and can be taken for the rest of the leave year.
 */
public final class Lapse {
    private static final String NOT_WARNED = "Nobody had warned that these days would lapse, so they do not.";
    private static final String LAPSED_MEANWHILE = "Given back after its bucket had lapsed: it can be taken later.";

    private Lapse() {}

    /**
     * @param needsWarning whether days lapse only after a warning
     * @param warnedOn when it was given
     */
    public static List<Booking> of(YearBook year, LocalDate today, boolean needsWarning, Optional<LocalDate> warnedOn) {
        Consumption consumption = year.consumption();
        List<Booking> bookings = new ArrayList<>();
        for (Pot pot : consumption.pots()) {
            BigDecimal unused = consumption.unused(pot);
            if (pot.lastUsableDay() != null && pot.hasLapsed(today) && unused.signum() > 0) {
                LocalDate last = pot.lastUsableDay();
                boolean lapses = !needsWarning
                        || warnedOn.filter(day -> !day.isAfter(last)).isPresent();
                Map<Stand, BigDecimal> stands = year.stands(entry -> entry.pot().equals(pot));
                Stand.split(stands, year.drawn(), unused, BigDecimal.ZERO).forEach((stand, days) -> {
                    if (lapses) {
                        bookings.add(booking(EntryKind.EXPIRED, stand, days.negate(), last.plusDays(1), null));
                    } else {
                        bookings.addAll(redated(stand, days, null, last.plusDays(1), NOT_WARNED));
                    }
                });
            }
        }
        return bookings;
    }

    /**
     * Days that came back to pots that had lapsed meanwhile get another last day.
     *
     * @param bookings of leave
     * @param lastUsableDay the new one; nothing for the end of the leave year
     */
    public static List<Booking> late(List<Booking> bookings, LocalDate today, @Nullable LocalDate lastUsableDay) {
        return bookings.stream()
                .filter(booking -> booking.days().signum() > 0 && booking.pot().hasLapsed(today))
                .flatMap(booking -> redated(
                        new Stand(booking.pot(), booking.employer()),
                        booking.days(),
                        lastUsableDay,
                        today,
                        LAPSED_MEANWHILE)
                        .stream())
                .toList();
    }

    private static List<Booking> redated(
            Stand stand, BigDecimal days, @Nullable LocalDate lastUsableDay, LocalDate day, String reason) {
        Stand later = new Stand(new Pot(stand.pot().bucket(), lastUsableDay), stand.employer());
        return List.of(
                booking(EntryKind.ADJUSTMENT, stand, days.negate(), day, reason),
                booking(EntryKind.ADJUSTMENT, later, days, day, reason));
    }

    private static Booking booking(
            EntryKind kind, Stand stand, BigDecimal days, LocalDate day, @Nullable String reason) {
        return new Booking(kind, stand.pot(), stand.employer(), days, day, new Cause(null, null, null, null, reason));
    }
}
