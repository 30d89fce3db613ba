package dev.secondment.leave.absence.domain;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is away, in half days: from the first one until the last, once that is known. Whoever was ill in the
 * morning may well have been on leave in the afternoon.
 *
 * @param expectedReturn the first day back, where one is expected
 * @param heldTo the half day after which the person was back or away for another reason; none while nothing bounds it
 */
@Embeddable
public record AbsenceSpan(
        @Column(name = "first_day") LocalDate firstDay,

        @Enumerated(EnumType.STRING) @Column(name = "first_half")
        Half firstHalf,

        @Column(name = "expected_return") @Nullable LocalDate expectedReturn,
        @Column(name = "last_day") @Nullable LocalDate lastDay,

        @Enumerated(EnumType.STRING) @Column(name = "last_half") @Nullable
        Half lastHalf,

        @Column(name = "held_to") @Nullable Long heldTo) {

    public AbsenceSpan {
        if (expectedReturn != null && !expectedReturn.isAfter(firstDay)) {
            throw new AbsenceRejected(
                    AbsenceProblem.INVALID_DATES,
                    "A return on " + expectedReturn + " is not after the first day " + firstDay + ".");
        }
        if (lastDay != null
                && lastHalf != null
                && Slot.of(lastDay, lastHalf).compareTo(Slot.of(firstDay, firstHalf)) < 0) {
            throw new AbsenceRejected(
                    AbsenceProblem.INVALID_DATES, "The absence began on " + firstDay + " (" + firstHalf + ").");
        }
    }

    public static AbsenceSpan since(Slot first, @Nullable LocalDate expectedReturn) {
        return new AbsenceSpan(first.date(), first.half(), expectedReturn, null, null, null);
    }

    public Slot first() {
        return Slot.of(firstDay, firstHalf);
    }

    public Optional<Slot> last() {
        return lastDay == null || lastHalf == null ? Optional.empty() : Optional.of(Slot.of(lastDay, lastHalf));
    }

    /** From the first to the last half day, once that is known. */
    public Optional<SlotRange> days() {
        return last().map(last -> new SlotRange(first(), last));
    }

    /** What of a range of days the person was away on because of it, as far as it is known. */
    public Optional<SlotRange> within(SlotRange range) {
        SlotRange known = new SlotRange(first(), last().orElse(notBeyond(max(first(), range.last()))));
        return known.intersection(range);
    }

    /** As far as it is known: until the end, else the expected return, else as far as one looks. */
    SlotRange knownUntil(Slot horizon) {
        Slot until = last().orElseGet(
                        () -> expectedReturn == null ? horizon : Slot.of(expectedReturn.minusDays(1), Half.PM));
        return new SlotRange(first(), max(first(), until));
    }

    SlotRange reaching(Slot other) {
        return new SlotRange(
                first(), max(first(), last().map(last -> max(last, other)).orElse(other)));
    }

    private static Slot max(Slot one, Slot other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    AbsenceSpan expecting(@Nullable LocalDate day) {
        requireFree(day);
        return new AbsenceSpan(firstDay, firstHalf, day, lastDay, lastHalf, heldTo);
    }

    AbsenceSpan until(Slot last) {
        return new AbsenceSpan(firstDay, firstHalf, expectedReturn, last.date(), last.half(), last.index());
    }

    /** Another absence, reported before, begins on a later half day; or none does any more. */
    AbsenceSpan heldBefore(Optional<Slot> next) {
        return new AbsenceSpan(
                firstDay,
                firstHalf,
                expectedReturn,
                lastDay,
                lastHalf,
                next.map(other -> other.index() - 1).orElse(null));
    }

    public boolean isHeldBefore(Slot next) {
        return heldTo != null && heldTo == next.index() - 1;
    }

    /** A half day, or the last one that this absence may have where that is earlier. */
    public Slot notBeyond(Slot slot) {
        return heldTo != null && heldTo < slot.index() ? new Slot(heldTo) : slot;
    }

    private void requireFree(@Nullable LocalDate day) {
        if (heldTo != null && (day == null || Slot.of(day.minusDays(1), Half.PM).index() > heldTo)) {
            throw new AbsenceRejected(
                    AbsenceProblem.OVERLAP, "Another absence follows after " + new Slot(heldTo).date() + ".");
        }
    }
}
