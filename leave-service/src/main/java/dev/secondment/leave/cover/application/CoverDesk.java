package dev.secondment.leave.cover.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverEvent;
import dev.secondment.leave.cover.domain.CoverEvents;
import dev.secondment.leave.cover.domain.CoverFacts;
import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.leave.cover.domain.CoverProblem;
import dev.secondment.leave.cover.domain.CoverRejected;
import dev.secondment.platform.data.Parties;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Changes a case and tells everybody. One who was asked sees neither the agreement nor what others said, and each
 * answer concerns all of them: once the caller's right is clear, the change itself is made with the service's own rights.
 */
@ApplicationScoped
class CoverDesk {
    private static final Logger LOG = Logger.getLogger(CoverDesk.class);
    private static final String CANDIDATE = "CANDIDATE";

    private final Sql sql;
    private final Parties parties;
    private final CoverCases cases;
    private final CoverEvents events;

    CoverDesk(Sql sql, Parties parties, CoverCases cases, CoverEvents events) {
        this.sql = sql;
        this.parties = parties;
        this.cases = cases;
        this.events = events;
    }

    /** What was read before is read again: it may be more than the caller could see. */
    <T> T asService(Supplier<T> work) {
        cases.store();
        String before = sql.query(
                        "SELECT coalesce(current_setting('app.system', true), ''), set_config('app.system', 'cover', true)",
                        row -> row.getString(1))
                .getFirst();
        T result = work.get();
        cases.store();
        sql.query("SELECT set_config('app.system', ?, true)", row -> true, before);
        return result;
    }

    /** Whoever may see the other case: nobody covers in two places at once. */
    void requireFree(CoverPerson person, UUID caseId, List<CoverEvent> told) {
        for (CoverEvent event : told) {
            if (event instanceof CoverEvent.Arranged arranged) {
                requireFree(person, caseId, arranged.slots());
            } else if (event instanceof CoverEvent.PartlyArranged arranged) {
                requireFree(person, caseId, arranged.slots());
            }
        }
    }

    private void requireFree(CoverPerson person, UUID caseId, LeaveCharge taken) {
        cases.hold(person);
        SlotRange range = new SlotRange(taken.slots().getFirst(), taken.slots().getLast());
        boolean busy = cases.covering(List.of(person), range).stream()
                .filter(other -> !other.coverCaseId().equals(caseId))
                .anyMatch(other -> taken.slots().contains(other.slot()));
        if (busy) {
            throw new CoverRejected(CoverProblem.COVERS_ELSEWHERE, person.employeeRef() + " covers elsewhere then.");
        }
    }

    void tell(CoverCase changed, List<CoverEvent> told) {
        CoverFacts facts = changed.facts();
        for (CoverEvent event : told) {
            if (event instanceof CoverEvent.Offered offered) {
                offered.asked().forEach(person -> parties.add(offered.offer().id(), person.principal(), CANDIDATE));
            }
            events.publish(facts, event);
        }
        if (!told.isEmpty()) {
            LOG.infof("Cover case %s: %s", facts.id(), facts.status());
        }
    }
}
