package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads absences, each with the sides on which the caller stands in its agreement. */
@ApplicationScoped
public class AbsenceQueries {
    private final Absences absences;
    private final Actors actors;

    AbsenceQueries(Absences absences, Actors actors) {
        this.absences = absences;
        this.actors = actors;
    }

    @Transactional
    public AbsenceView get(UUID id) {
        Absence absence = absences.get(id);
        return AbsenceView.of(absence, actors.in(absence.agreementId()).sides());
    }

    @Transactional
    public Page<AbsenceView> list(@Nullable UUID agreementId, @Nullable UUID after, int limit) {
        Map<UUID, Set<Side>> sides = new HashMap<>();
        List<AbsenceView> views = absences.page(agreementId, after, limit + 1).stream()
                .map(absence -> AbsenceView.of(
                        absence,
                        sides.computeIfAbsent(
                                absence.agreementId(),
                                agreement -> actors.in(agreement).sides())))
                .toList();
        return Page.of(views, limit, last -> last.id().toString());
    }
}
