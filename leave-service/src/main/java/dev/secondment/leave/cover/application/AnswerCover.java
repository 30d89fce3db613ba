package dev.secondment.leave.cover.application;

import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverEvent;
import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.leave.cover.domain.CoverProblem;
import dev.secondment.leave.cover.domain.CoverRejected;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked says yes or no, with their own name. Answers of one agreement come one after the other: the
 * first yes has the half days.
 */
@ApplicationScoped
public class AnswerCover {
    private final TermsOfRecord terms;
    private final CoverCases cases;
    private final CoverDays days;
    private final CoverDesk desk;
    private final CurrentCaller caller;
    private final Clock clock;

    AnswerCover(
            TermsOfRecord terms, CoverCases cases, CoverDays days, CoverDesk desk, CurrentCaller caller, Clock clock) {
        this.terms = terms;
        this.cases = cases;
        this.days = days;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public CoverView accept(UUID id, @Nullable UUID offerId, @Nullable SlotRange wanted) {
        return answer(id, (found, person, dueOn) -> found.accept(person, offerId, wanted, clock.instant(), dueOn));
    }

    @Transactional
    public CoverView refuse(UUID id, @Nullable UUID offerId) {
        return answer(id, (found, person, dueOn) -> found.refuse(person, offerId, clock.instant(), dueOn));
    }

    private interface Answer {
        List<CoverEvent> given(CoverCase found, CoverPerson person, LocalDate dueOn);
    }

    private CoverView answer(UUID id, Answer answer) {
        UUID agreement = cases.agreementOf(id);
        CoverPerson person = caller.get()
                .employeeRef()
                .map(ref -> new CoverPerson(caller.get().organization(), ref))
                .orElseThrow(() -> new CoverRejected(CoverProblem.NOT_ASKED, "Your token names no employee number."));
        return desk.asService(() -> {
            BoundTerms bound = terms.locked(agreement);
            CoverCase found = cases.get(id);
            LocalDate dueOn = days.nextWorkingDay(bound, bound.today(clock.instant()));
            List<CoverEvent> told = answer.given(found, person, dueOn);
            desk.requireFree(person, id, told);
            desk.tell(found, told);
            cases.store();
            return CoverView.offered(found.facts(), person);
        });
    }
}
