package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What a leave was charged, half day by half day, and what became of it. Half days given back for certified sickness are
 * marked and stay; half days that the person gave up, or that the agreement no longer charges, are charged no more.
 */
@Embeddable
class LeaveDays {

    @ElementCollection
    @CollectionTable(name = "leave_request_slot", joinColumns = @JoinColumn(name = "leave_request_id"))
    private Set<ChargedSlot> charged = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "leave_request_recredit", joinColumns = @JoinColumn(name = "leave_request_id"))
    private Set<RecreditedSlot> recredited = new HashSet<>();

    /** Within the dates of the leave, but free for other leave. */
    @Column(name = "given_up")
    private long[] givenUp = {};

    private int recredits;

    private int corrections;

    protected LeaveDays() {}

    static LeaveDays charged(UUID agreementId, LeaveCharge charge) {
        LeaveDays days = new LeaveDays();
        days.charge(agreementId, charge);
        return days;
    }

    private void charge(UUID agreementId, LeaveCharge more) {
        more.slots()
                .forEach(slot -> charged.add(new ChargedSlot(
                        agreementId, slot.index(), more.scheduled().getOrDefault(slot, 0))));
    }

    LeaveCharge charge() {
        return new LeaveCharge(
                charged.stream().map(ChargedSlot::slot).toList(),
                charged.stream()
                        .filter(slot -> slot.minutes() > 0)
                        .collect(Collectors.toMap(ChargedSlot::slot, ChargedSlot::minutes)));
    }

    LeaveCharge recredited() {
        return LeaveCharge.of(recredited.stream().map(RecreditedSlot::slot).toList());
    }

    /** What is leave still. */
    LeaveCharge used() {
        return charge().without(recredited());
    }

    List<LeaveSegment> segments() {
        return LeaveSegment.of(charge(), recredited());
    }

    /** Half days that follow each other and are leave, worked or not; neither given up nor given back. */
    List<SlotRange> spells(SlotRange dates) {
        List<Slot> back = recredited().slots();
        return SlotRange.runs(dates.slots().filter(this::occupies).filter(slot -> !back.contains(slot)));
    }

    boolean occupies(Slot slot) {
        return Arrays.stream(givenUp).noneMatch(given -> given == slot.index());
    }

    int recredits() {
        return recredits;
    }

    int corrections() {
        return corrections;
    }

    /** A change that is posted: each has its own number. */
    int next() {
        corrections++;
        return corrections;
    }

    LeaveCorrection become(UUID agreementId, LeaveCharge counted) {
        LeaveCharge before = charge();
        LeaveCharge returned = before.without(counted).without(recredited());
        LeaveCharge added = counted.without(before);
        charged.clear();
        recredited.removeIf(slot -> !counted.slots().contains(slot.slot()));
        charge(agreementId, counted);
        return new LeaveCorrection(returned, added, next());
    }

    /** Other dates: nothing of what was given up before matters any more. */
    void occupyAll() {
        givenUp = new long[0];
    }

    void giveUp(SlotRange range) {
        givenUp = LongStream.concat(
                        Arrays.stream(givenUp),
                        LongStream.rangeClosed(
                                range.first().index(), range.last().index()))
                .sorted()
                .distinct()
                .toArray();
    }

    LeaveCharge recredit(UUID agreementId, SlotRange certified, UUID absenceId) {
        LeaveCharge now = used().within(certified);
        if (!now.isNothing()) {
            now.slots().forEach(slot -> recredited.add(new RecreditedSlot(agreementId, slot.index(), absenceId)));
            recredits++;
        }
        return now;
    }

    LeaveCorrection chargeAgain(List<SlotRange> ill, UUID absenceId) {
        LeaveCharge again = LeaveCharge.of(recredited.stream()
                .filter(slot -> slot.absenceId().equals(absenceId))
                .map(RecreditedSlot::slot)
                .filter(slot -> ill.stream().noneMatch(range -> range.contains(slot)))
                .toList());
        if (!again.isNothing()) {
            recredited.removeIf(slot -> again.slots().contains(slot.slot()));
            corrections++;
        }
        return new LeaveCorrection(LeaveCharge.NOTHING, again, corrections);
    }
}
