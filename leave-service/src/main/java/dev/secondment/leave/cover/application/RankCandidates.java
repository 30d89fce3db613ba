package dev.secondment.leave.cover.application;

import dev.secondment.leave.absence.application.WhoIsAway;
import dev.secondment.leave.absence.domain.Away;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.cover.domain.Candidate;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverFacts;
import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.leave.cover.domain.PoolMember;
import dev.secondment.leave.cover.domain.PoolMembers;
import dev.secondment.leave.cover.domain.Standing;
import dev.secondment.leave.request.application.GrantedLeave;
import dev.secondment.leave.terms.application.PeopleOnPlacement;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts an employer's pool in the order in which people are asked: declared deputies, the same team, the pool, agencies;
 * the home employer's are substitutes. Says of each who is away, covers elsewhere or would work too long, as far as the
 * caller may know, and what nobody knows. The statements do not depend on how many there are.
 */
@ApplicationScoped
class RankCandidates {
    private static final int MINUTES_PER_HALF_DAY = 240;

    private final PoolMembers pool;
    private final PeopleOnPlacement people;
    private final WhoIsAway away;
    private final GrantedLeave leave;
    private final CoverCases cases;
    private final CurrentCaller caller;

    RankCandidates(
            PoolMembers pool,
            PeopleOnPlacement people,
            WhoIsAway away,
            GrantedLeave leave,
            CoverCases cases,
            CurrentCaller caller) {
        this.pool = pool;
        this.people = people;
        this.away = away;
        this.leave = leave;
        this.cases = cases;
        this.caller = caller;
    }

    List<Candidate> rank(CoverFacts found, Side by, SlotRange asked) {
        LeaveCharge slots = found.charge(held -> held.by().isEmpty()).within(asked);
        List<PoolMember> members = pool.active(caller.get().organization()).stream()
                .filter(member ->
                        member.canCover(found.agreementId(), found.place().team()))
                .filter(member -> (member.standing() == Standing.HOME_SUBSTITUTE) == (by == Side.HOME))
                .filter(member -> !found.place().isAbsent(member.person()))
                .toList();
        if (members.isEmpty() || slots.isNothing()) {
            return members.stream()
                    .map(member -> candidate(member, EnumSet.noneOf(Candidate.Reason.class), true))
                    .toList();
        }
        return judged(members, slots);
    }

    private List<Candidate> judged(List<PoolMember> members, LeaveCharge slots) {
        Surroundings known = surroundings(members, weeksOf(slots));
        return members.stream()
                .map(member -> candidate(
                        member, reasons(member, slots, known), known.of(member).isEmpty()))
                .toList();
    }

    /** What else the pool does in the weeks of a case, read at once. */
    private record Surroundings(
            List<PeopleOnPlacement.Placed> placed,
            Map<UUID, List<SlotRange>> absences,
            Map<UUID, LeaveCharge> leave,
            List<CoverCases.Covering> covering) {

        List<UUID> of(PoolMember member) {
            CoverPerson person = member.person();
            return placed.stream()
                    .filter(one -> one.employeeRef().equals(person.employeeRef())
                            && one.homeOrganization().equals(person.organizationId()))
                    .map(PeopleOnPlacement.Placed::agreementId)
                    .toList();
        }

        LeaveCharge covered(PoolMember member) {
            return LeaveCharge.of(covering.stream()
                    .filter(one -> one.person().equals(member.person()))
                    .map(CoverCases.Covering::slot)
                    .toList());
        }
    }

    private Surroundings surroundings(List<PoolMember> members, SlotRange weeks) {
        List<CoverPerson> persons = members.stream().map(PoolMember::person).toList();
        List<PeopleOnPlacement.Placed> placed =
                people.byRef(persons.stream().map(CoverPerson::employeeRef).collect(Collectors.toSet()));
        Set<UUID> agreements =
                placed.stream().map(PeopleOnPlacement.Placed::agreementId).collect(Collectors.toSet());
        return new Surroundings(
                placed,
                away.in(agreements, weeks).stream()
                        .collect(Collectors.groupingBy(
                                Away::agreementId, Collectors.mapping(Away::days, Collectors.toList()))),
                leave.in(agreements, weeks),
                cases.covering(persons, weeks));
    }

    private static Set<Candidate.Reason> reasons(PoolMember member, LeaveCharge slots, Surroundings known) {
        Set<Candidate.Reason> reasons = EnumSet.noneOf(Candidate.Reason.class);
        boolean absent = known.of(member).stream()
                .anyMatch(agreement -> isAway(
                        slots, known.absences().get(agreement), known.leave().get(agreement)));
        LeaveCharge covered = known.covered(member);
        if (absent) {
            reasons.add(Candidate.Reason.AWAY);
        }
        if (!slots.without(slots.without(covered)).isNothing()) {
            reasons.add(Candidate.Reason.COVERING);
        }
        if (isTooMuch(member, slots, covered)) {
            reasons.add(Candidate.Reason.WEEKLY_HOURS);
        }
        return reasons;
    }

    private static boolean isAway(
            LeaveCharge slots, @Nullable List<SlotRange> absences, @Nullable LeaveCharge granted) {
        boolean absent = absences != null
                && absences.stream().anyMatch(range -> !slots.within(range).isNothing());
        boolean onLeave =
                granted != null && !slots.without(slots.without(granted)).isNothing();
        return absent || onLeave;
    }

    private static boolean isTooMuch(PoolMember member, LeaveCharge slots, LeaveCharge busy) {
        Integer hours = member.terms().hoursPerWeek();
        if (hours == null) {
            return false;
        }
        Map<LocalDate, Long> halfDays = Stream.concat(slots.slots().stream(), busy.slots().stream())
                .distinct()
                .collect(Collectors.groupingBy(slot -> monday(slot.date()), Collectors.counting()));
        return halfDays.values().stream().anyMatch(count -> count * MINUTES_PER_HALF_DAY > hours * 60L);
    }

    private static Candidate candidate(PoolMember member, Set<Candidate.Reason> reasons, boolean unknown) {
        Set<Candidate.Unknown> notKnown = EnumSet.of(Candidate.Unknown.REST);
        if (unknown) {
            notKnown.add(Candidate.Unknown.AWAY);
        }
        if (member.terms().hoursPerWeek() == null) {
            notKnown.add(Candidate.Unknown.WEEKLY_HOURS);
        }
        return new Candidate(
                member.person(),
                member.standing(),
                member.terms().deputyRank(),
                member.terms().skillCodes(),
                reasons,
                notKnown);
    }

    private static SlotRange weeksOf(LeaveCharge slots) {
        return SlotRange.ofDays(
                monday(slots.slots().getFirst().date()),
                monday(slots.slots().getLast().date()).plusDays(6));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
