package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.entitlement.domain.Booking.Cause;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The end of a placement closes the host's books: what the person has left there goes on at home, as many days out as in.
 * Where more was taken at the host than the host grants nothing is claimed from the person: home owes it to the host. If
 * the placement goes on after all, or its days change, only the difference moves.
 *
 * @param days that home takes over by these bookings; less than nothing where it hands some back
 * @param overdrawn what was taken at the host beyond what the host grants
 */
public record HandBack(List<Booking> bookings, BigDecimal days, BigDecimal overdrawn) {
    private static final String KEY = "hand-back";

    /**
     * @param ended whether the placement is over
     * @param day from which on the days are at home
     */
    public static HandBack of(YearBook year, boolean ended, LocalDate day, UUID transferId) {
        Map<Stand, BigDecimal> atHost = year.stands(entry -> entry.employer() == Side.HOST
                && entry.grantKey().filter(KEY::equals).isEmpty());
        BigDecimal sum = Stand.sum(atHost);
        Map<Stand, BigDecimal> target =
                ended && sum.signum() > 0 ? Stand.split(atHost, year.drawn(), sum, BigDecimal.ZERO) : Map.of();
        Map<Stand, BigDecimal> posted = new LinkedHashMap<>();
        year.posted(EntryKind.TRANSFER_OUT, KEY).forEach((stand, days) -> posted.put(stand, days.negate()));
        List<Booking> bookings = new ArrayList<>();
        Map<Stand, BigDecimal> open = Stand.minus(target, posted);
        open.forEach((stand, days) -> {
            bookings.add(booking(EntryKind.TRANSFER_OUT, stand, days.negate(), day, transferId));
            bookings.add(booking(EntryKind.TRANSFER_IN, new Stand(stand.pot(), Side.HOME), days, day, transferId));
        });
        return new HandBack(bookings, Stand.sum(open), ended ? sum.negate().max(BigDecimal.ZERO) : BigDecimal.ZERO);
    }

    private static Booking booking(EntryKind kind, Stand stand, BigDecimal days, LocalDate day, UUID transferId) {
        return new Booking(kind, stand.pot(), stand.employer(), days, day, Cause.transfer(KEY, transferId));
    }
}
