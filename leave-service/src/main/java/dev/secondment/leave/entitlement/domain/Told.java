package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.policy.domain.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What employers have been told of one leave year, and what they have to be told so that it is as it is now. Nothing is
 * edited. Days that are handed back stand at one value: where it changes they are taken back at the old one and handed
 * back at the new. A settlement, or a certificate of an employer before, takes the place of the one before it.
 */
public record Told(List<LeaveTransfer> transfers) {

    /** @param known in the order in which they were recorded */
    public static Told of(List<LeaveTransfer> known, int leaveYear) {
        return new Told(known.stream()
                .filter(transfer -> transfer.leaveYear() == leaveYear)
                .toList());
    }

    /** Days at a value, to be told. */
    public record News(WeeksTransfer moved, Optional<Money> dayValue) {

        public Optional<Worth> worth() {
            return dayValue.map(value -> Worth.of(moved, value));
        }
    }

    /** At which value days stand, and in which working week that is meant. */
    private record Rate(BigDecimal daysPerWeek, Optional<Money> dayValue) {

        private Rate {
            daysPerWeek = daysPerWeek.stripTrailingZeros();
        }

        private static Rate of(LeaveTransfer transfer) {
            return new Rate(transfer.daysPerWeek(), transfer.worth().map(Worth::dayValue));
        }

        private News news(BigDecimal days) {
            return new News(new WeeksTransfer(days, daysPerWeek), dayValue);
        }
    }

    /** The last one is about the days that the bookings move. */
    public List<News> ofHandBack(HandBack handBack, BigDecimal daysPerWeek, Optional<Money> dayValue) {
        Rate now = new Rate(daysPerWeek, dayValue);
        Map<Rate, BigDecimal> standing = new LinkedHashMap<>();
        all(LeaveTransfer.Type.HAND_BACK)
                .forEach(transfer -> standing.merge(Rate.of(transfer), transfer.days(), BigDecimal::add));
        BigDecimal rest = standing.values().stream().reduce(handBack.days(), BigDecimal::add);
        BigDecimal more = rest.subtract(Objects.requireNonNullElse(standing.remove(now), BigDecimal.ZERO));
        List<News> news = new ArrayList<>();
        standing.forEach((rate, days) -> {
            if (days.signum() != 0) {
                news.add(rate.news(days.negate()));
            }
        });
        if (more.signum() != 0 || (news.isEmpty() && !handBack.bookings().isEmpty())) {
            news.add(now.news(more));
        }
        return news;
    }

    /** Nothing where that is what was told last, or nothing was owed before and is not now. */
    public Optional<News> ofSettlement(BigDecimal owed, BigDecimal daysPerWeek, Optional<Money> dayValue) {
        Rate now = new Rate(daysPerWeek, dayValue);
        boolean isKnown = settlement()
                .map(last -> last.days().compareTo(owed) == 0
                        && (owed.signum() == 0 || Rate.of(last).equals(now)))
                .orElse(owed.signum() == 0);
        return isKnown ? Optional.empty() : Optional.of(now.news(owed));
    }

    /** What the employers were told last that home owes the host. */
    public Optional<LeaveTransfer> settlement() {
        return last(transfer -> transfer.type() == LeaveTransfer.Type.SETTLEMENT);
    }

    /** What the same employer before certified last. */
    public Optional<LeaveTransfer> certified(LeaveTransfer.Certified by) {
        return last(transfer -> transfer.certificate()
                .filter(other -> other.key().equals(by.key()))
                .isPresent());
    }

    private Optional<LeaveTransfer> last(Predicate<LeaveTransfer> which) {
        Set<UUID> superseded = transfers.stream()
                .flatMap(transfer -> transfer.supersedes().stream())
                .collect(Collectors.toSet());
        return transfers.stream()
                .filter(which)
                .filter(transfer -> !superseded.contains(transfer.id()))
                .reduce((earlier, later) -> later);
    }

    private List<LeaveTransfer> all(LeaveTransfer.Type type) {
        return transfers.stream().filter(transfer -> transfer.type() == type).toList();
    }
}
