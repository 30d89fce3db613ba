package dev.secondment.leave.policy.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.PolicyOfRecord;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What both employers said of one agreement, together with the agreement: which rules, which amount and which working
 * week hold on each day. Without a word of either, the agreed figure holds for the placement and nothing is known of the
 * days around it.
 */
public final class Enrolments {
    private static final BigDecimal USUAL_WEEK = BigDecimal.valueOf(5);
    private static final LocalDate MONDAY = LocalDate.of(1970, 1, 5);

    private final BoundTerms terms;

    private Enrolments(BoundTerms terms) {
        this.terms = terms;
    }

    /** The agreement alone. */
    public static Enrolments agreed(BoundTerms terms) {
        return new Enrolments(terms);
    }

    /** The leave years of this person: those of the policy of record on the first day of the placement. */
    public LeaveYears years() {
        return LeaveYears.CALENDAR;
    }

    /** The known days of a leave year, in order; none where the year is not known at all. */
    public List<Segment> segments(LeaveYear year) {
        SortedSet<LocalDate> cuts = new TreeSet<>(
                List.of(year.first(), terms.firstDay(), terms.lastDay().plusDays(1)));
        terms.versions().forEach(version -> cuts.add(version.effectiveFrom()));
        cuts.removeIf(day -> !year.contains(day));
        List<Segment> segments = new ArrayList<>();
        for (LocalDate from : cuts) {
            LocalDate next = cuts.tailSet(from.plusDays(1)).stream()
                    .findFirst()
                    .orElse(year.last().plusDays(1));
            if (knows(from)) {
                add(segments, segment(from, next.minusDays(1)));
            }
        }
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, Segment next) {
        if (!segments.isEmpty()
                && segments.getLast().isLike(next)
                && segments.getLast().to().plusDays(1).equals(next.from())) {
            segments.set(
                    segments.size() - 1,
                    segments.getLast().from(segments.getLast().from(), next.to()));
        } else {
            segments.add(next);
        }
    }

    private Segment segment(LocalDate from, LocalDate to) {
        TermsVersion version = terms.on(from);
        BigDecimal days = version.terms().daysPerYear();
        BigDecimal week = daysPerWeek(version.terms().pattern());
        boolean atHost = version.terms().policyOfRecord().equals(PolicyOfRecord.HOST.name());
        return new Segment(
                from,
                to,
                atHost ? Side.HOST : Side.HOME,
                rulesOn(from),
                days,
                atHost ? days : BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                week);
    }

    private static BigDecimal daysPerWeek(WorkingPattern pattern) {
        long halfDays = SlotRange.ofDays(MONDAY, MONDAY.plusDays(6))
                .slots()
                .filter(pattern::works)
                .count();
        return halfDays == 0 ? USUAL_WEEK : LeaveCharge.daysOf((int) halfDays);
    }

    /**
     * What holds on a day for requests and for sickness. What both employers ask of a request is merged, the stricter
     * one holds; the rest follows the policy of record.
     */
    public PolicyRules rulesOn(LocalDate day) {
        TermsVersion version = terms.on(day);
        return PolicyRules.usual(
                Amount.ofDays(
                        version.terms().daysPerYear(),
                        daysPerWeek(version.terms().pattern())),
                Proration.WHOLE_YEAR);
    }

    /**
     * Pattern and holidays of each day: in the placement as agreed, around it as the home employer said; refused as
     * outside the placement where nobody said anything.
     */
    public WorkSchedule schedule() {
        return day -> {
            terms.requireWithin(day, day);
            return terms.on(day).workday();
        };
    }

    /** Whether leave on that day can be counted and has an amount: it lies in the placement, or home told of it. */
    public boolean knows(LocalDate day) {
        return !day.isBefore(terms.firstDay()) && !day.isAfter(terms.lastDay());
    }
}
