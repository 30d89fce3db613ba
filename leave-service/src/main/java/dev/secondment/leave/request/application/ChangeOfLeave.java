package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.request.domain.AskedChange;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Other dates for granted leave, from the question to its answer. The leave keeps its days meanwhile; beside them only as
 * many are set aside as the other dates cost more. Whatever else happens to the leave itself ends the question first.
 */
@ApplicationScoped
class ChangeOfLeave {
    private final ChargeCalculator calculator;
    private final LeaveBooks books;
    private final LeaveJournal journal;

    ChangeOfLeave(ChargeCalculator calculator, LeaveBooks books, LeaveJournal journal) {
        this.calculator = calculator;
        this.books = books;
        this.journal = journal;
    }

    /** Sets aside what the other dates cost more than the leave does now. */
    void setAside(LeaveRequest request, LeaveCharge counted, Enrolments enrolments) {
        request.change().ifPresent(asked -> {
            LeaveCharge beside = AskedChange.beside(
                    request.used().byLeaveYear(enrolments.years()::of), counted.byLeaveYear(enrolments.years()::of));
            books.releaseChange(request, asked.reserved().without(beside));
            books.holdChange(request, beside.without(asked.reserved()));
            request.changeCosts(counted, beside);
        });
    }

    /** Refused where the days would not be there if the leave had the other dates. */
    void requireThere(LeaveRequest request, LeaveCharge counted) {
        books.requireCoveredInstead(request, counted);
    }

    /** The other dates take the place of the granted ones. */
    void carryOut(LeaveRequest request, Enrolments enrolments, Side by, Consumer<LeaveEvent> tell) {
        request.change().ifPresent(asked -> {
            books.releaseChange(request, asked.reserved());
            LeaveCharge counted = calculator.charge(asked.slots(), enrolments.schedule());
            books.settle(request, request.takeDates(counted, by), true);
            tell.accept(LeaveJournal.changed(request));
        });
    }

    void declined(LeaveRequest request, Side by) {
        end(request);
        journal.write(new LeaveEvent.ChangeDeclined(LeaveFacts.of(request)), by);
    }

    /** Nobody asks for it any more; nothing happens where nobody did. */
    void withdraw(LeaveRequest request, Optional<Side> by) {
        if (request.change().isPresent()) {
            end(request);
            LeaveEvent told = new LeaveEvent.ChangeWithdrawn(LeaveFacts.of(request));
            by.ifPresentOrElse(side -> journal.write(told, side), () -> journal.write(told));
        }
    }

    private void end(LeaveRequest request) {
        request.change().ifPresent(asked -> books.releaseChange(request, asked.reserved()));
        request.staysGranted();
    }

    /** The terms, the calendar or the leave itself changed: the other dates are counted by what holds now. */
    void countAnew(LeaveRequest request, BoundTerms terms, Enrolments enrolments) {
        request.change().ifPresent(asked -> {
            if (stands(asked, terms, enrolments)) {
                LeaveCharge counted = calculator.charge(asked.slots(), enrolments.schedule());
                if (!counted.isNothing()) {
                    setAside(request, counted, enrolments);
                    return;
                }
            }
            withdraw(request, Optional.empty());
        });
    }

    private static boolean stands(AskedChange asked, BoundTerms terms, Enrolments enrolments) {
        return Boundary.parts(terms, asked.slots()).size() == 1
                && asked.outside() == terms.during(asked.slots()).isEmpty()
                && enrolments.knows(asked.dates().from())
                && enrolments.knows(asked.dates().to())
                && (asked.outside() || terms.canCount(asked.slots()));
    }
}
