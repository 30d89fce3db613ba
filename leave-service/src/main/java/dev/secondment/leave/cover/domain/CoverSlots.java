package dev.secondment.leave.cover.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The half days of one case: who covers them, which the host gets by without, which are open. */
@Embeddable
class CoverSlots {

    @ElementCollection
    @CollectionTable(name = "cover_slot", joinColumns = @JoinColumn(name = "cover_case_id"))
    private Set<CoverSlot> slots = new HashSet<>();

    protected CoverSlots() {}

    LeaveCharge all() {
        return those(slot -> true);
    }

    LeaveCharge open() {
        return those(CoverSlot::isOpen);
    }

    LeaveCharge covered() {
        return those(slot -> slot.coveredBy() != null);
    }

    LeaveCharge coveredBy(CoverPerson person) {
        return those(slot -> person.equals(slot.coveredBy()));
    }

    List<CoverFacts.Held> held() {
        return slots.stream()
                .sorted(Comparator.comparing(CoverSlot::slot))
                .map(slot -> new CoverFacts.Held(slot.slot(), Optional.ofNullable(slot.coveredBy()), slot.gap()))
                .toList();
    }

    boolean hasGaps() {
        return slots.stream().anyMatch(CoverSlot::gap);
    }

    Set<CoverPerson> people() {
        return slots.stream()
                .flatMap(slot -> Optional.ofNullable(slot.coveredBy()).stream())
                .collect(Collectors.toSet());
    }

    /** @return the half days that are new */
    LeaveCharge become(UUID agreementId, LeaveCharge needed) {
        LeaveCharge added = needed.without(all());
        slots.removeIf(slot -> !needed.slots().contains(slot.slot()));
        added.slots().forEach(slot -> slots.add(new CoverSlot(agreementId, slot.index(), null, false)));
        return added;
    }

    void cover(LeaveCharge taken, CoverPerson person) {
        replace(taken, slot -> new CoverSlot(slot.agreementId(), slot.index(), person, false));
    }

    void reopen(LeaveCharge again) {
        replace(again, slot -> new CoverSlot(slot.agreementId(), slot.index(), null, false));
    }

    void leaveGaps() {
        replace(open(), slot -> new CoverSlot(slot.agreementId(), slot.index(), null, true));
    }

    /** Whoever is asked again for a gap may close it. */
    void closeGaps(SlotRange within) {
        reopen(those(CoverSlot::gap).within(within));
    }

    private void replace(LeaveCharge chosen, UnaryOperator<CoverSlot> change) {
        List<CoverSlot> before = slots.stream()
                .filter(slot -> chosen.slots().contains(slot.slot()))
                .toList();
        before.forEach(slots::remove);
        before.forEach(slot -> slots.add(change.apply(slot)));
    }

    private LeaveCharge those(Predicate<CoverSlot> chosen) {
        return LeaveCharge.of(slots.stream().filter(chosen).map(CoverSlot::slot).toList());
    }
}
