package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.terms.domain.ApprovalRoute;
import dev.secondment.leave.terms.domain.PolicyOfRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Other dates that are asked for granted leave. They are decided on a route of their own; the leave stays as it was
 * granted until they are granted, too.
 *
 * @param id under which the days are set aside
 * @param charged the half days that the other dates would cost
 * @param held the half days that are set aside beside the granted ones, so that either leave is there
 * @param by who asked: they do not decide on it
 * @param step how far it is on its route, in the words of a request
 */
@Embeddable
public record AskedChange(
        @Column(name = "asked_id") UUID id,
        @Column(name = "asked_first_slot") long firstSlot,
        @Column(name = "asked_last_slot") long lastSlot,
        @Column(name = "asked_slots") List<Long> charged,
        @Column(name = "asked_held") List<Long> held,

        @Column(name = "asked_by") @Size(max = 200) String by,

        @Column(name = "asked_step") @Enumerated(EnumType.STRING)
        LeaveStatus step,

        @Column(name = "asked_route") @Enumerated(EnumType.STRING)
        ApprovalRoute route,

        @Column(name = "asked_policy") @Enumerated(EnumType.STRING)
        PolicyOfRecord policyOfRecord,

        @Column(name = "asked_outside") boolean outside,

        @Column(name = "asked_reason") @Size(max = 500) @Nullable
        String reason) {

    public static AskedChange of(UUID id, LeaveSpan dates, Routing routing, String by, @Nullable String reason) {
        return new AskedChange(
                id,
                dates.slots().first().index(),
                dates.slots().last().index(),
                new ArrayList<>(),
                new ArrayList<>(),
                by,
                LeaveStatus.SUBMITTED,
                routing.route(),
                routing.policyOfRecord(),
                routing.outside(),
                reason);
    }

    /** What it costs, and what is therefore set aside. */
    public AskedChange costing(LeaveCharge counted, LeaveCharge beside) {
        return new AskedChange(
                id,
                firstSlot,
                lastSlot,
                indexes(counted),
                indexes(beside),
                by,
                step,
                route,
                policyOfRecord,
                outside,
                reason);
    }

    AskedChange at(LeaveStatus next) {
        return new AskedChange(
                id, firstSlot, lastSlot, charged, held, by, next, route, policyOfRecord, outside, reason);
    }

    /**
     * Of each leave year as many half days as the other dates cost more than the granted ones: these are never counted
     * twice, and either leave is there to be had.
     *
     * @param granted by leave year
     * @param asked by leave year
     */
    public static LeaveCharge beside(SortedMap<Integer, LeaveCharge> granted, SortedMap<Integer, LeaveCharge> asked) {
        List<Slot> more = new ArrayList<>();
        asked.forEach((year, wanted) -> {
            LeaveCharge there = granted.getOrDefault(year, LeaveCharge.NOTHING);
            List<Slot> others = wanted.without(there).slots();
            int missing = Math.max(wanted.slots().size() - there.slots().size(), 0);
            more.addAll(others.subList(others.size() - missing, others.size()));
        });
        return LeaveCharge.of(more);
    }

    public SlotRange slots() {
        return new SlotRange(new Slot(firstSlot), new Slot(lastSlot));
    }

    public LeaveSpan dates() {
        return LeaveSpan.of(slots());
    }

    public Routing routing() {
        return new Routing(route, policyOfRecord, outside);
    }

    public LeaveCharge charge() {
        return charge(charged);
    }

    public LeaveCharge reserved() {
        return charge(held);
    }

    private static LeaveCharge charge(List<Long> indexes) {
        return LeaveCharge.of(indexes.stream().map(Slot::new).toList());
    }

    private static List<Long> indexes(LeaveCharge charge) {
        return new ArrayList<>(charge.slots().stream().map(Slot::index).toList());
    }
}
