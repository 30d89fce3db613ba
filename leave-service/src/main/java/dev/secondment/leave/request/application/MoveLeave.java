package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.request.domain.LeaveCorrection;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.request.domain.LeaveSubmission;
import dev.secondment.leave.request.domain.Routing;
import dev.secondment.leave.terms.domain.BindingStatus;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The placement's first or last day moved over leave: it goes on with the calendar, the books and the approver of the
 * other side. Granted leave stays granted where it costs the same; where it does not, it has to be confirmed.
 */
@ApplicationScoped
class MoveLeave {
    private final LeaveRequests requests;
    private final ChargeCalculator calculator;
    private final LeaveDeadlines deadlines;
    private final LeaveBooks books;
    private final LeaveJournal journal;
    private final GrantLeave grant;
    private final Clock clock;

    MoveLeave(
            LeaveRequests requests,
            ChargeCalculator calculator,
            LeaveDeadlines deadlines,
            LeaveBooks books,
            LeaveJournal journal,
            GrantLeave grant,
            Clock clock) {
        this.requests = requests;
        this.calculator = calculator;
        this.deadlines = deadlines;
        this.books = books;
        this.journal = journal;
        this.grant = grant;
        this.clock = clock;
    }

    /** All of it lies on the other side now. */
    void across(LeaveRequest request, BoundTerms terms, Enrolments enrolments, String reason) {
        LeaveCharge counted = calculator.charge(request.span().slots(), enrolments.schedule());
        boolean same = counted.equals(request.charge());
        boolean wasGranted = request.isGranted();
        LeaveCharge before = request.used();
        Routing routing = Routing.of(terms, request.kind(), request.span().from());
        if (wasGranted && !same) {
            request.staysGranted();
            request.askAgain();
        } else if (!wasGranted && request.status() != LeaveStatus.SUBMITTED) {
            request.askAgain();
        }
        LeaveCorrection correction = request.moveTo(
                routing, counted, deadlines.from(request.span().from(), routing.first(), terms, enrolments), reason);
        if (wasGranted && !same) {
            books.takeBack(request, before);
            books.hold(request, request.used());
        } else {
            books.settle(request, correction, wasGranted);
        }
        journal.write(LeaveJournal.changed(request));
    }

    /** Part of it lies on the other side now: it becomes a request of its own. */
    void rest(
            LeaveRequest cut,
            SlotRange range,
            LeaveCharge before,
            boolean wasGranted,
            BoundTerms terms,
            Enrolments enrolments,
            String reason) {
        LeaveCharge counted = calculator.charge(range, enrolments.schedule());
        if (counted.isNothing()) {
            return;
        }
        requests.flush();
        LeaveRequest rest = part(cut, LeaveSpan.of(range), counted, terms, enrolments);
        rest.explain(reason);
        requests.add(rest);
        books.hold(rest, counted);
        journal.write(new LeaveEvent.Requested(LeaveFacts.of(rest)));
        if (wasGranted && counted.equals(before)) {
            grant.atOnce(rest, enrolments);
        }
    }

    /**
     * Part of it lies where nothing is known of the days: it is called off, and kept in mind as a request of its own in
     * case that the placement covers it again.
     */
    void cutOff(
            LeaveRequest cut,
            SlotRange range,
            LeaveCharge before,
            BoundTerms terms,
            Enrolments enrolments,
            String reason) {
        if (before.isNothing()) {
            return;
        }
        LeaveRequest lost = part(cut, LeaveSpan.of(range), before, terms, enrolments);
        lost.endEarly(reason);
        requests.flush();
        requests.add(lost);
        journal.write(new LeaveEvent.Cancelled(LeaveFacts.of(lost), LeaveCharge.NOTHING));
    }

    private LeaveRequest part(
            LeaveRequest of, LeaveSpan span, LeaveCharge charge, BoundTerms terms, Enrolments enrolments) {
        Routing routing = Routing.of(terms, of.kind(), span.from());
        LeaveRequest part = LeaveRequest.submit(
                Ids.next(),
                of.agreementId(),
                of.kind(),
                span,
                charge,
                new LeaveSubmission(
                        of.requestedBy(),
                        clock.instant(),
                        routing,
                        deadlines.from(span.from(), routing.first(), terms, enrolments)));
        List<UUID> all = new ArrayList<>(of.linked());
        all.addAll(List.of(of.id(), part.id()));
        of.link(all);
        part.link(all);
        return part;
    }

    /** An early end had called it off, and an extension covers it again: it is asked for once more. */
    void back(LeaveRequest request, BoundTerms terms, Enrolments enrolments) {
        SlotRange range = request.span().slots();
        boolean begun = !terms.today(clock.instant()).isBefore(request.span().from());
        if (terms.status() == BindingStatus.CLOSED
                || begun
                || !terms.during(range).equals(Optional.of(range))
                || !terms.canCount(range)
                || isTaken(request)
                || isGivenUp(request)) {
            return;
        }
        LeaveCharge counted = calculator.charge(range, enrolments.schedule());
        if (counted.isNothing()) {
            return;
        }
        Routing routing = Routing.of(terms, request.kind(), request.span().from());
        request.comeBack(
                counted,
                routing,
                deadlines.from(request.span().from(), routing.first(), terms, enrolments),
                "The placement runs until " + terms.lastDay() + " again.");
        books.hold(request, request.used());
        journal.write(new LeaveEvent.Requested(LeaveFacts.of(request)));
    }

    /** What it was a part of was called off or refused since: nobody wants the rest of it any more. */
    private boolean isGivenUp(LeaveRequest request) {
        return request.linked().stream()
                .flatMap(id -> requests.find(id).stream())
                .anyMatch(other -> other.status() == LeaveStatus.DECLINED
                        || (other.status() == LeaveStatus.CANCELLED && !other.endedEarly()));
    }

    private boolean isTaken(LeaveRequest request) {
        SlotRange range = request.span().slots();
        return requests.touching(request.agreementId(), range, LeaveStatus.LIVE).stream()
                .anyMatch(other -> other.occupies(range));
    }
}
