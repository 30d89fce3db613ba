package dev.secondment.leave.cover.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkSpan;
import dev.secondment.leave.cover.domain.DailyRest;
import dev.secondment.leave.cover.domain.PoolMember;
import dev.secondment.leave.policy.domain.StatutoryPacks;
import dev.secondment.leave.terms.domain.BoundTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether people of a pool would have the rest that the law of the place gives between their own work, what they cover
 * already, and the half days that are asked of them: by instants, where the shifts of all of it are known.
 */
@ApplicationScoped
class RestOfCandidates {
    private final ChargeCalculator calculator;
    private final StatutoryPacks packs;

    RestOfCandidates(ChargeCalculator calculator, StatutoryPacks packs) {
        this.calculator = calculator;
        this.packs = packs;
    }

    /**
     * What is asked of somebody.
     *
     * @param rule where the law of the place is known
     * @param times when the absent person would have worked, where it is agreed
     * @param near the days whose work can be too near
     */
    record Asked(Optional<DailyRest> rule, Optional<List<WorkSpan>> times, SlotRange near) {}

    Asked asked(BoundTerms absent, LeaveCharge slots) {
        LocalDate day = slots.slots().getFirst().date();
        String country = new Region(absent.on(day).terms().region()).country();
        return new Asked(
                packs.dailyRest(country, day).map(DailyRest::new), times(slots, absent), Surroundings.near(slots));
    }

    /** Nothing, where too little is known to say yes. */
    Optional<Boolean> isKept(Asked asked, Surroundings known, PoolMember member) {
        if (asked.rule().isEmpty() || asked.times().isEmpty()) {
            return Optional.empty();
        }
        List<Optional<List<WorkSpan>>> work = new ArrayList<>();
        List<BoundTerms> own = known.of(member).stream()
                .flatMap(agreement -> Optional.ofNullable(known.terms().get(agreement)).stream())
                .toList();
        own.forEach(terms -> work.add(own(terms, asked.near(), known)));
        known.coveredBy(member)
                .forEach((agreement, slots) ->
                        work.add(Optional.ofNullable(known.terms().get(agreement))
                                .flatMap(terms -> times(slots.within(asked.near()), terms))));
        List<WorkSpan> spans =
                work.stream().flatMap(Optional::stream).flatMap(List::stream).toList();
        if (!asked.rule().get().isKept(spans, asked.times().get())) {
            return Optional.of(false);
        }
        boolean complete =
                isPlacedThroughout(own, asked.near()) && work.stream().allMatch(Optional::isPresent);
        return complete ? Optional.of(true) : Optional.empty();
    }

    /** What is worked under one agreement, holidays, leave and absence left out. */
    private Optional<List<WorkSpan>> own(BoundTerms terms, SlotRange near, Surroundings known) {
        Optional<SlotRange> placed = terms.during(near);
        if (placed.isEmpty()) {
            return Optional.of(List.of());
        }
        if (!terms.canCount(placed.get())) {
            return Optional.empty();
        }
        LeaveCharge work = calculator
                .charge(placed.get(), terms.schedule())
                .without(known.leave().getOrDefault(terms.agreementId(), LeaveCharge.NOTHING));
        for (SlotRange absence : known.absences().getOrDefault(terms.agreementId(), List.of())) {
            work = work.without(work.within(absence));
        }
        return times(work, terms);
    }

    /** Of days outside the placement nobody here knows how they are worked. */
    private static boolean isPlacedThroughout(List<BoundTerms> own, SlotRange near) {
        return near.slots()
                .allMatch(slot -> own.stream()
                        .anyMatch(
                                terms -> terms.during(new SlotRange(slot, slot)).isPresent()));
    }

    private static Optional<List<WorkSpan>> times(LeaveCharge slots, BoundTerms terms) {
        boolean countable = slots.isNothing()
                || terms.canCount(
                        new SlotRange(slots.slots().getFirst(), slots.slots().getLast()));
        return countable ? terms.schedule().times(slots) : Optional.empty();
    }
}
