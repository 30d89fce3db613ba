package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceReader;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads absences, each with the sides on which the caller stands in its agreement. A host that the terms do not let know
 * of one finds none.
 */
@ApplicationScoped
public class AbsenceQueries {
    private final Absences absences;
    private final Actors actors;
    private final CurrentCaller caller;

    AbsenceQueries(Absences absences, Actors actors, CurrentCaller caller) {
        this.caller = caller;
        this.absences = absences;
        this.actors = actors;
    }

    @Transactional
    public AbsenceView get(UUID id) {
        Absence absence = absences.get(id);
        return view(absence, AbsenceReaders.of(absence, actors.in(absence.agreementId())))
                .orElseThrow(() -> Absences.unknown(id));
    }

    @Transactional
    public Page<AbsenceView> list(@Nullable UUID agreementId, @Nullable UUID after, int limit) {
        List<Absence> found = absences.page(agreementId, after, limit + 1);
        Map<UUID, Set<Side>> sides =
                actors.sidesIn(found.stream().map(Absence::agreementId).collect(Collectors.toSet()));
        Page<Absence> page = Page.of(found, limit, last -> last.id().toString());
        return new Page<>(
                page.items().stream()
                        .flatMap(absence -> view(
                                absence,
                                AbsenceReaders.of(
                                        absence,
                                        sides.getOrDefault(absence.agreementId(), Set.of()),
                                        caller.get().roles()))
                                .stream())
                        .toList(),
                page.next());
    }

    private static Optional<AbsenceView> view(Absence absence, Set<AbsenceReader> readers) {
        return readers.isEmpty() ? Optional.empty() : Optional.of(AbsenceView.of(absence, readers));
    }
}
