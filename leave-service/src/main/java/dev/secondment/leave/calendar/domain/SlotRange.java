package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Half days from the first to the last, both included. */
public record SlotRange(Slot first, Slot last) {

    public SlotRange {
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException("A range ends before it starts: " + first + " > " + last);
        }
    }

    public static SlotRange ofDays(LocalDate from, LocalDate to) {
        return new SlotRange(Slot.of(from, Half.AM), Slot.of(to, Half.PM));
    }

    /** Of half days in order, those that follow each other together. */
    public static List<SlotRange> runs(Stream<Slot> slots) {
        List<SlotRange> runs = new ArrayList<>();
        slots.forEach(slot -> {
            SlotRange last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.last.index() + 1 == slot.index()) {
                runs.set(runs.size() - 1, new SlotRange(last.first, slot));
            } else {
                runs.add(new SlotRange(slot, slot));
            }
        });
        return runs;
    }

    public Stream<Slot> slots() {
        return LongStream.rangeClosed(first.index(), last.index()).mapToObj(Slot::new);
    }

    public boolean contains(Slot slot) {
        return first.compareTo(slot) <= 0 && slot.compareTo(last) <= 0;
    }

    public Optional<SlotRange> intersection(SlotRange other) {
        Slot start = first.compareTo(other.first) >= 0 ? first : other.first;
        Slot end = last.compareTo(other.last) <= 0 ? last : other.last;
        return start.compareTo(end) <= 0 ? Optional.of(new SlotRange(start, end)) : Optional.empty();
    }
}
