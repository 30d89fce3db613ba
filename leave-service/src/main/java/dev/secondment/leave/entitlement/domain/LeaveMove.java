package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.entitlement.domain.Booking.Cause;
import dev.secondment.leave.entitlement.domain.Consumption.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one request's leave.
 *
 * @param kind TAKEN, CANCELLED or RECREDIT
 * @param from the first of its days that it happens to
 */
public record LeaveMove(UUID requestId, EntryKind kind, int sequence, LocalDate from) {
    /** What comes back is there before anything is taken out, and what lapses first goes first. */
    static Comparator<Booking> posted(Comparator<Pot> drawn) {
        return Comparator.comparing((Booking booking) -> booking.days().signum() < 0)
                .thenComparing(Booking::pot, drawn)
                .thenComparing(Booking::effectiveDate)
                .thenComparing(Booking::employer);
    }

    static Booking booking(@Nullable LeaveMove move, Cell cell, BigDecimal days, LocalDate taken) {
        EntryKind bySign = days.signum() < 0 ? EntryKind.TAKEN : EntryKind.CANCELLED;
        if (move == null || !move.requestId.equals(cell.requestId()) || !move.goesWith(days)) {
            return booking(bySign, cell, days, taken, null);
        }
        LocalDate effective = bySign == EntryKind.TAKEN && taken.isAfter(move.from) ? taken : move.from;
        return booking(move.kind, cell, days, effective, move.sequence);
    }

    private boolean goesWith(BigDecimal days) {
        return (kind == EntryKind.TAKEN) == (days.signum() < 0);
    }

    private static Booking booking(
            EntryKind kind, Cell cell, BigDecimal days, LocalDate effective, @Nullable Integer sequence) {
        return new Booking(kind, cell.pot(), cell.employer(), days, effective, Cause.leave(cell.requestId(), sequence));
    }
}
