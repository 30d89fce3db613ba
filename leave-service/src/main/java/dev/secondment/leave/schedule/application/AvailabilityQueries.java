package dev.secondment.leave.schedule.application;

import dev.secondment.leave.absence.application.AbsencesOnCalendars;
import dev.secondment.leave.absence.domain.AbsenceCalendar;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.request.application.LeaveOnCalendars;
import dev.secondment.leave.request.domain.LeaveCalendar;
import dev.secondment.leave.schedule.domain.Plan;
import dev.secondment.leave.schedule.domain.ScheduleProblem;
import dev.secondment.leave.schedule.domain.ScheduleRejected;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BindingFilter;
import dev.secondment.leave.terms.domain.FieldAudience;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is there when, of all agreements that the caller has a part in: the same few statements for a page. */
@ApplicationScoped
public class AvailabilityQueries {
    private static final int LONGEST_DAYS = 92;

    private final TermsOfRecord terms;
    private final Actors actors;
    private final LeaveOnCalendars leave;
    private final AbsencesOnCalendars absences;
    private final ChargeCalculator calculator;

    AvailabilityQueries(
            TermsOfRecord terms,
            Actors actors,
            LeaveOnCalendars leave,
            AbsencesOnCalendars absences,
            ChargeCalculator calculator) {
        this.terms = terms;
        this.actors = actors;
        this.leave = leave;
        this.absences = absences;
        this.calculator = calculator;
    }

    /** What is asked for; without agreement and team, everybody. */
    public record Ask(@Nullable UUID agreementId, @Nullable String team, LocalDate from, LocalDate to) {

        public Ask {
            if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
                throw new ScheduleRejected(ScheduleProblem.INVALID_RANGE, "From " + from + " to " + to + ".");
            }
        }
    }

    @Transactional
    public Page<PersonPlan> list(Ask ask, @Nullable UUID after, int limit) {
        BindingFilter filter = new BindingFilter(ask.agreementId(), null, ask.team(), ask.from(), ask.to());
        Page<TermsOfRecord.Bound> page = Page.of(
                terms.page(filter, after, limit + 1),
                limit,
                last -> last.terms().agreementId().toString());
        SlotRange range = SlotRange.ofDays(ask.from(), ask.to());
        Set<UUID> ids =
                page.items().stream().map(bound -> bound.terms().agreementId()).collect(Collectors.toSet());
        Map<UUID, Set<Side>> sides = actors.sidesIn(ids);
        Map<UUID, Map<Slot, String>> away = away(ids, sides, range);
        return new Page<>(
                page.items().stream()
                        .map(bound -> plan(
                                bound,
                                sides.getOrDefault(bound.terms().agreementId(), Set.of()),
                                away.getOrDefault(bound.terms().agreementId(), Map.of()),
                                range))
                        .toList(),
                page.next());
    }

    private PersonPlan plan(TermsOfRecord.Bound bound, Set<Side> readers, Map<Slot, String> away, SlotRange range) {
        return new PersonPlan(
                readers,
                bound.terms().agreementId(),
                bound.placement().homeOrganization(),
                bound.placement().employeeRef(),
                Optional.ofNullable(bound.terms().on(range.first().date()).team()),
                new Plan(bound.terms(), calculator, away).days(range));
    }

    /** Leave and absences on one day: an absence is why somebody is away, whatever leave there was. */
    private Map<UUID, Map<Slot, String>> away(Collection<UUID> ids, Map<UUID, Set<Side>> sides, SlotRange range) {
        Map<UUID, Map<Slot, String>> away = new HashMap<>();
        for (LeaveCalendar.HalfDay half : leave.halfDays(ids, range)) {
            away.computeIfAbsent(half.agreementId(), id -> new HashMap<>())
                    .put(half.slot(), half.kind().name());
        }
        List<AbsenceCalendar.Entry> absent = absences.entries(ids, range.first().date());
        for (AbsenceCalendar.Entry absence : absent) {
            if (absence.toldHost() || knowsMore(sides.getOrDefault(absence.agreementId(), Set.of()))) {
                Map<Slot, String> days = away.computeIfAbsent(absence.agreementId(), id -> new HashMap<>());
                absence.within(range)
                        .ifPresent(known -> known.slots()
                                .forEach(slot -> days.put(slot, absence.kind().name())));
            }
        }
        return away;
    }

    private static boolean knowsMore(Set<Side> readers) {
        return readers.stream().anyMatch(FieldAudience.NOT_THE_HOST::contains);
    }
}
