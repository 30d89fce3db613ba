package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.terms.domain.BoundTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where leave meets the placement's first and last day: what lies on either side is decided on its own. */
final class Boundary {
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private Boundary() {}

    /** Before, in and after the placement, as far as there is leave there. */
    static List<SlotRange> parts(BoundTerms bound, LeaveSpan span) {
        return parts(bound, span.slots());
    }

    static List<SlotRange> parts(BoundTerms bound, SlotRange range) {
        SlotRange before = SlotRange.ofDays(BEGINNING, bound.firstDay().minusDays(1));
        LocalDate next = bound.lastDay().plusDays(1);
        SlotRange after = SlotRange.ofDays(next.isBefore(bound.firstDay()) ? bound.firstDay() : next, END);
        return Stream.of(before.intersection(range), bound.during(range), after.intersection(range))
                .flatMap(Optional::stream)
                .toList();
    }

    static List<SlotRange> outside(BoundTerms bound, SlotRange range) {
        return parts(bound, range).stream()
                .filter(part -> bound.during(part).isEmpty())
                .toList();
    }
}
