package dev.secondment.leave.absence.domain;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Absences as calendars show them, of many agreements at once. */
public interface AbsenceCalendar {

    /** All absences that reach past a day, whatever became of them, in the order of their days. */
    List<Entry> entries(Collection<UUID> agreementIds, LocalDate since);

    /**
     * @param last once it is known
     * @param withdrawn it never was
     * @param certifiedTo the last half day that a certificate covers, where there is one
     * @param toldHost whether the terms let the host know
     * @param revision grows with each change
     */
    record Entry(
            UUID id,
            UUID agreementId,
            AbsenceKind kind,
            Slot first,
            @Nullable Slot last,
            @Nullable LocalDate expectedReturn,
            @Nullable Slot certifiedTo,
            boolean withdrawn,
            boolean toldHost,
            long revision,
            Instant changedAt) {

        /**
         * Until the last half day, or the one before an expected return, but not before a certificate ends; nothing where
         * neither last day nor return are known.
         */
        public Optional<Slot> until() {
            if (last != null) {
                return Optional.of(last);
            }
            return Optional.ofNullable(expectedReturn)
                    .map(day -> Slot.of(day.minusDays(1), Half.PM))
                    .map(known -> certifiedTo == null || certifiedTo.compareTo(known) < 0 ? known : certifiedTo);
        }

        /** What of a range the person is away on. Without a last day it may go on all through it. */
        public Optional<SlotRange> within(SlotRange range) {
            Slot end = until().orElse(range.last());
            return withdrawn || end.compareTo(first) < 0
                    ? Optional.empty()
                    : new SlotRange(first, end).intersection(range);
        }
    }
}
