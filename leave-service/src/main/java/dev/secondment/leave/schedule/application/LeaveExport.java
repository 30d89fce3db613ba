package dev.secondment.leave.schedule.application;

import dev.secondment.leave.request.application.LeaveOnCalendars;
import dev.secondment.leave.request.domain.LeaveCalendar;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BindingFilter;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All leave of a range of days, as far as the caller has a part in it: in parts that are a few statements each. */
@ApplicationScoped
public class LeaveExport {
    private static final int PART = 500;

    private final TermsOfRecord terms;
    private final Actors actors;
    private final LeaveOnCalendars leave;

    LeaveExport(TermsOfRecord terms, Actors actors, LeaveOnCalendars leave) {
        this.terms = terms;
        this.actors = actors;
        this.leave = leave;
    }

    /** @param readers the sides on which the caller stands; what they may see is cut from the whole later */
    public record Line(Set<Side> readers, UUID employer, String employeeRef, LeaveCalendar.Entry leave) {}

    @Transactional
    public List<Line> lines(AvailabilityQueries.Ask ask) {
        BindingFilter filter = new BindingFilter(ask.agreementId(), null, ask.team(), ask.from(), ask.to());
        List<Line> lines = new ArrayList<>();
        List<TermsOfRecord.Bound> part = terms.page(filter, null, PART);
        lines.addAll(lines(part, ask));
        while (part.size() == PART) {
            part = terms.page(filter, part.getLast().terms().agreementId(), PART);
            lines.addAll(lines(part, ask));
        }
        return lines;
    }

    private List<Line> lines(List<TermsOfRecord.Bound> part, AvailabilityQueries.Ask ask) {
        Map<UUID, TermsOfRecord.Bound> bound =
                part.stream().collect(Collectors.toMap(found -> found.terms().agreementId(), Function.identity()));
        Map<UUID, Set<Side>> sides = actors.sidesIn(bound.keySet());
        List<Line> lines = new ArrayList<>();
        for (LeaveCalendar.Entry entry : leave.entries(bound.keySet(), ask.from())) {
            TermsOfRecord.Bound agreement = bound.get(entry.agreementId());
            if (agreement != null && !entry.span().from().isAfter(ask.to())) {
                lines.add(new Line(
                        sides.getOrDefault(entry.agreementId(), Set.of()),
                        agreement.placement().homeOrganization(),
                        agreement.placement().employeeRef(),
                        entry));
            }
        }
        return lines;
    }
}
