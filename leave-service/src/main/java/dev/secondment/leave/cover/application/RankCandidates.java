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
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final TermsOfRecord terms;
    private final RestOfCandidates rest;
    private final CurrentCaller caller;

    RankCandidates(
            PoolMembers pool,
            PeopleOnPlacement people,
            WhoIsAway away,
            GrantedLeave leave,
            CoverCases cases,
            TermsOfRecord terms,
            RestOfCandidates rest,
            CurrentCaller caller) {
        this.pool = pool;
        this.people = people;
        this.away = away;
        this.leave = leave;
        this.cases = cases;
        this.terms = terms;
        this.rest = rest;
        this.caller = caller;
    }

    List<Candidate> rank(CoverFile.Opened opened, SlotRange asked) {
        CoverFacts found = opened.found().facts();
        Side by = opened.by();
        LeaveCharge slots = found.charge(held -> held.by().isEmpty()).within(asked);
        List<PoolMember> members = pool.active(caller.get().organization()).stream()
                .filter(member ->
                        member.canCover(found.agreementId(), found.place().team()))
                .filter(member -> (member.standing() == Standing.HOME_SUBSTITUTE) == (by == Side.HOME))
                .filter(member -> !found.place().isAbsent(member.person()))
                .toList();
        if (members.isEmpty() || slots.isNothing()) {
            return members.stream()
                    .map(member -> candidate(
                            member,
                            EnumSet.noneOf(Candidate.Reason.class),
                            EnumSet.of(Candidate.Unknown.REST, Candidate.Unknown.AWAY)))
                    .toList();
        }
        return judged(members, slots, opened.terms());
    }

    private List<Candidate> judged(List<PoolMember> members, LeaveCharge slots, BoundTerms absent) {
        Surroundings known = surroundings(members, slots);
        RestOfCandidates.Asked asked = rest.asked(absent, slots);
        return members.stream()
                .map(member -> judged(member, slots, known, rest.isKept(asked, known, member)))
                .toList();
    }

    private static Candidate judged(
            PoolMember member, LeaveCharge slots, Surroundings known, Optional<Boolean> restIsKept) {
        Set<Candidate.Reason> reasons = reasons(member, slots, known);
        Set<Candidate.Unknown> notKnown = EnumSet.noneOf(Candidate.Unknown.class);
        if (restIsKept.isEmpty()) {
            notKnown.add(Candidate.Unknown.REST);
        } else if (!restIsKept.get()) {
            reasons.add(Candidate.Reason.REST);
        }
        if (known.of(member).isEmpty()) {
            notKnown.add(Candidate.Unknown.AWAY);
        }
        return candidate(member, reasons, notKnown);
    }

    private Surroundings surroundings(List<PoolMember> members, LeaveCharge slots) {
        SlotRange days = Surroundings.around(slots);
        List<CoverPerson> persons = members.stream().map(PoolMember::person).toList();
        List<PeopleOnPlacement.Placed> placed =
                people.byRef(persons.stream().map(CoverPerson::employeeRef).collect(Collectors.toSet()));
        Set<UUID> agreements =
                placed.stream().map(PeopleOnPlacement.Placed::agreementId).collect(Collectors.toSet());
        List<CoverCases.Covering> covering = cases.covering(persons, days);
        Set<UUID> known = new HashSet<>(agreements);
        covering.forEach(one -> known.add(one.agreementId()));
        return new Surroundings(
                placed,
                away.in(agreements, days).stream()
                        .collect(Collectors.groupingBy(
                                Away::agreementId, Collectors.mapping(Away::days, Collectors.toList()))),
                leave.in(agreements, days),
                covering,
                terms.all(known));
    }

    private static Set<Candidate.Reason> reasons(PoolMember member, LeaveCharge slots, Surroundings known) {
        Set<Candidate.Reason> reasons = EnumSet.noneOf(Candidate.Reason.class);
        boolean absent = known.of(member).stream()
                .anyMatch(agreement -> isAway(
                        slots, known.absences().get(agreement), known.leave().get(agreement)));
        LeaveCharge covered = known.covered(member).within(Surroundings.weeksOf(slots));
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
                .collect(Collectors.groupingBy(slot -> Surroundings.monday(slot.date()), Collectors.counting()));
        return halfDays.values().stream().anyMatch(count -> count * MINUTES_PER_HALF_DAY > hours * 60L);
    }

    private static Candidate candidate(
            PoolMember member, Set<Candidate.Reason> reasons, Set<Candidate.Unknown> notKnown) {
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
}
