package dev.secondment.leave.cover.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.leave.cover.domain.PoolMember;
import dev.secondment.leave.terms.application.PeopleOnPlacement;
import dev.secondment.leave.terms.domain.BoundTerms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What else the people of a pool do in the weeks of a case, read at once, as far as the caller may know.
 *
 * @param terms of the agreements that they work under, and of those in which they cover
 */
record Surroundings(
        List<PeopleOnPlacement.Placed> placed,
        Map<UUID, List<SlotRange>> absences,
        Map<UUID, LeaveCharge> leave,
        List<CoverCases.Covering> covering,
        Map<UUID, BoundTerms> terms) {
    /** A shift of 24 hours that begins two days before can still be too near. */
    private static final int NEAR = 2;

    List<UUID> of(PoolMember member) {
        CoverPerson person = member.person();
        return placed.stream()
                .filter(one -> one.employeeRef().equals(person.employeeRef())
                        && one.homeOrganization().equals(person.organizationId()))
                .map(PeopleOnPlacement.Placed::agreementId)
                .toList();
    }

    /** The half days that somebody covers, by the agreement in which. */
    Map<UUID, LeaveCharge> coveredBy(PoolMember member) {
        return covering.stream()
                .filter(one -> one.person().equals(member.person()))
                .collect(Collectors.groupingBy(
                        CoverCases.Covering::agreementId,
                        Collectors.mapping(
                                CoverCases.Covering::slot,
                                Collectors.collectingAndThen(Collectors.toList(), LeaveCharge::of))));
    }

    LeaveCharge covered(PoolMember member) {
        return LeaveCharge.of(coveredBy(member).values().stream()
                .flatMap(covered -> covered.slots().stream())
                .toList());
    }

    /** The weeks of a case, and what lies near it. */
    static SlotRange around(LeaveCharge slots) {
        SlotRange weeks = weeksOf(slots);
        SlotRange near = near(slots);
        return new SlotRange(
                weeks.first().compareTo(near.first()) < 0 ? weeks.first() : near.first(),
                weeks.last().compareTo(near.last()) > 0 ? weeks.last() : near.last());
    }

    static SlotRange near(LeaveCharge slots) {
        return SlotRange.ofDays(
                slots.slots().getFirst().date().minusDays(NEAR),
                slots.slots().getLast().date().plusDays(NEAR));
    }

    static SlotRange weeksOf(LeaveCharge slots) {
        return SlotRange.ofDays(
                monday(slots.slots().getFirst().date()),
                monday(slots.slots().getLast().date()).plusDays(6));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
