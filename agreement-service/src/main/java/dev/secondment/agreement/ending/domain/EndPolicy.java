package dev.secondment.agreement.ending.domain;

import dev.secondment.agreement.calendar.domain.NoticePeriod;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Notice;
import dev.secondment.agreement.terms.domain.TerminationGround;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a wish to end earlier needs (R-NT-1, R-NT-3): nothing but notice where notice is kept, everybody's consent where it
 * is not, a listed ground where it is to end at once. All arithmetic is of days at the host site.
 *
 * @param lastDay the last day as it stands
 */
public record EndPolicy(Notice notice, LocalDate start, LocalDate lastDay, LocalDate today, HostSite site) {

    /** A person who has died cannot be given notice, whatever the terms list. */
    private static final TerminationGround ALWAYS_AT_ONCE = TerminationGround.DEATH;

    /** How long the other parties have to confirm before silence counts; moved to a working day. */
    private static final Period TO_ACKNOWLEDGE = Period.ofDays(7);

    private static final Map<TerminationGround, Side> RESERVED = Map.of(
            TerminationGround.HOME_RECALL, Side.HOME,
            TerminationGround.HOST_REQUEST, Side.HOST,
            TerminationGround.EMPLOYEE_REQUEST, Side.SECONDEE);

    public EndPlan plan(EndWish wish) {
        if (RESERVED.getOrDefault(wish.ground(), wish.proposer()) != wish.proposer()) {
            throw new EndingRejected(
                    EndingProblem.GROUND_NOT_YOURS,
                    wish.ground() + " is a ground of " + RESERVED.get(wish.ground()) + " alone.");
        }
        return wish.immediate() ? atOnce(wish) : byNotice(wish);
    }

    private EndPlan atOnce(EndWish wish) {
        List<TerminationGround> listed = notice.immediateGrounds() == null ? List.of() : notice.immediateGrounds();
        if (wish.ground() != ALWAYS_AT_ONCE && !listed.contains(wish.ground())) {
            throw new EndingRejected(
                            EndingProblem.GROUND_NOT_IMMEDIATE,
                            "The terms list " + listed + ", not " + wish.ground() + ".")
                    .with("immediateGrounds", listed);
        }
        LocalDate end = wish.lastDay() == null ? today : wish.lastDay();
        LocalDate from = wish.ground() == ALWAYS_AT_ONCE ? start : today;
        requireBetween(from, end, lastDay);
        Basis basis = wish.proposer() == Side.HOST ? Basis.REMOVAL : Basis.IMMEDIATE;
        return new EndPlan(
                wish.proposer(), wish.ground(), basis, today, earliestEnd(today, wish.proposer()), end, null, false);
    }

    private EndPlan byNotice(EndWish wish) {
        LocalDate given = wish.noticeGivenOn() == null ? today : wish.noticeGivenOn();
        if (given.isAfter(today) || given.isBefore(start)) {
            throw new EndingRejected(
                    EndingProblem.NOTICE_DAY,
                    "Notice is given between " + start + " and " + today + ", at the host site.");
        }
        LocalDate earliest = earliestEnd(given, wish.proposer());
        LocalDate end = wish.lastDay() == null ? earliest : wish.lastDay();
        requireBetween(today, end, lastDay.minusDays(1));
        Basis basis = basis(wish, end, earliest);
        // Notice said to be given on an earlier day counts only when the others confirm that day.
        boolean waits = basis != Basis.NOTICE || given.isBefore(today);
        return new EndPlan(
                wish.proposer(),
                wish.ground(),
                basis,
                given,
                earliest,
                end,
                waits ? null : acknowledgeBy(end),
                wish.paymentInLieu() && end.isBefore(earliest));
    }

    private Basis basis(EndWish wish, LocalDate end, LocalDate earliest) {
        if (wish.paymentInLieu()) {
            boolean agreed = Boolean.TRUE.equals(notice.paymentInLieu());
            if (!agreed || wish.proposer() == Side.SECONDEE) {
                throw new EndingRejected(
                        EndingProblem.NO_PAYMENT_IN_LIEU,
                        agreed ? "An employer pays, not the person." : "The terms do not know payment in lieu.");
            }
        }
        boolean kept = !end.isBefore(earliest) || wish.paymentInLieu();
        return kept && wish.ground() != TerminationGround.MUTUAL ? Basis.NOTICE : Basis.CONSENT;
    }

    /** A declaration, so it may be made on the next working day; never later than the end itself. */
    private LocalDate acknowledgeBy(LocalDate end) {
        LocalDate due = site.workingDays().onOrAfter(NoticePeriod.lastDay(today, TO_ACKNOWLEDGE));
        return due.isAfter(end) ? end : due;
    }

    private LocalDate earliestEnd(LocalDate given, Side proposer) {
        return NoticePeriod.lastDay(given, period(notice, proposer));
    }

    static Period period(Notice notice, Side side) {
        @Nullable
        String length = switch (side) {
            case HOME -> notice.home();
            case HOST -> notice.host();
            case SECONDEE -> notice.secondee();
            case VENDOR, CLIENT -> throw new IllegalArgumentException(side + " gives no notice");
        };
        return Period.parse(Objects.requireNonNull(length));
    }

    private static void requireBetween(LocalDate first, LocalDate end, LocalDate last) {
        if (end.isBefore(first) || end.isAfter(last)) {
            throw new EndingRejected(
                            EndingProblem.LAST_DAY,
                            first.isAfter(last)
                                    ? "No earlier last day is left."
                                    : "The last day would be " + end + "; possible are " + first + " to " + last + ".")
                    .with("lastDay", end)
                    .with("latestLastDay", last);
        }
    }
}
