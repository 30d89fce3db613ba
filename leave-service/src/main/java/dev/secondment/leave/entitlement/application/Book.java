package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.entitlement.domain.Consumption.LeaveDay;
import dev.secondment.leave.entitlement.domain.Due;
import dev.secondment.leave.entitlement.domain.LeaveDraw;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LeaveSpell;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.leave.policy.domain.CarryOver;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.terms.domain.BoundTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All accounts of one agreement and kind, as they stand behind the agreement's lock.
 *
 * @param today where the person works
 */
record Book(
        BoundTerms terms,
        UUID homeOrganization,
        Enrolments enrolments,
        LeaveKind kind,
        LocalDate today,
        List<LeaveSpell> spells,
        NavigableMap<Integer, YearBook> years) {
    private static final CarryOver ALL_OF_IT = new CarryOver(null, null, false, null);

    Optional<YearBook> in(int leaveYear) {
        return Optional.ofNullable(years.get(leaveYear));
    }

    Collection<YearBook> all() {
        return years.values();
    }

    void drawnBy(List<LeaveDraw> draws) {
        years.values().forEach(year -> year.drawnBy(draws));
    }

    /** As if these requests drew nothing: to look at, not to post to. */
    Book without(Set<UUID> requests) {
        NavigableMap<Integer, YearBook> others = new TreeMap<>();
        years.forEach((leaveYear, year) -> others.put(leaveYear, year.without(requests)));
        return new Book(terms, homeOrganization, enrolments, kind, today, spells, others);
    }

    LeaveYear yearOf(LocalDate day) {
        return enrolments.years().of(day);
    }

    SortedMap<Integer, LeaveCharge> byYear(LeaveCharge charge) {
        return charge.byLeaveYear(this::yearOf);
    }

    /** What a policy says of the days that are left when a leave year ends. Time off for time worked is kept. */
    Optional<CarryOver> carryOver(LeaveYear year) {
        return kind == LeaveKind.TOIL
                ? Optional.of(ALL_OF_IT)
                : Optional.ofNullable(enrolments.rulesOn(year.last()).carryOver());
    }

    /** When the calendar has something to do; nothing is carried where no year follows that we know of. */
    Stream<LocalDate> due(YearBook year) {
        boolean carriesOver = follows(year.year()) && carryOver(year.year()).isPresent();
        return Due.on(year, terms.lastDay(), carriesOver);
    }

    /** Whether there is a next year to carry days into. */
    boolean follows(LeaveYear year) {
        return years.containsKey(year.year() + 1)
                || (kind == LeaveKind.TOIL && terms.lastDay().isAfter(year.last()));
    }

    /**
     * Until when days can be taken that come back after they have lapsed: as long as after illness, where the policy says
     * so, and else until the leave year ends.
     */
    @Nullable
    LocalDate lateExpiry(YearBook year) {
        LocalDate before = year.year().first().minusDays(1);
        return carryOver(yearOf(before))
                .map(CarryOver::afterIllness)
                .map(before::plus)
                .filter(day -> !day.isBefore(today))
                .orElse(null);
    }

    static List<LeaveDay> asked(YearBook year, UUID requestId, LeaveCharge charge) {
        return charge.perDay().stream()
                .map(day ->
                        new LeaveDay(requestId, day.date(), year.employerOn(day.date()), day.days(), BigDecimal.ZERO))
                .toList();
    }
}
