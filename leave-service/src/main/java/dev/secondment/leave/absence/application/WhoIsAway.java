package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.absence.domain.Away;
import dev.secondment.leave.calendar.domain.SlotRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who is absent when: for calendars, availability and cover. One statement, however many agreements are asked for. */
@ApplicationScoped
public class WhoIsAway {
    private final Absences absences;

    WhoIsAway(Absences absences) {
        this.absences = absences;
    }

    /** The absences of the agreements that reach into a range and that the caller may see, by first day. */
    @Transactional
    public List<Away> in(Collection<UUID> agreementIds, SlotRange range) {
        return absences.touching(agreementIds, range).stream()
                .map(absence -> absence.awayUntil(range.last()))
                .toList();
    }
}
