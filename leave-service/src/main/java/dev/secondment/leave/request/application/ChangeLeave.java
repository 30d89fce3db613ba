package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.request.domain.GrantedLeaveChanged;
import dev.secondment.leave.request.domain.LeaveProblem;
import dev.secondment.leave.request.domain.LeaveRejected;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.request.domain.Routing;
import dev.secondment.leave.terms.domain.ApprovalRoute;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Other dates are asked for. They are examined like a new request's and decided along the whole route again; granted
 * leave is given up for them at once, so it is not both. What the dates were before stays in the history.
 */
@ApplicationScoped
public class ChangeLeave {
    private final LeaveFile file;
    private final LeaveRules rules;
    private final LeaveDeadlines deadlines;
    private final LeaveBooks books;
    private final LeaveJournal journal;
    private final GrantLeave grant;
    private final Event<GrantedLeaveChanged> granted;
    private final LeaveViews views;
    private final Clock clock;

    ChangeLeave(
            LeaveFile file,
            LeaveRules rules,
            LeaveDeadlines deadlines,
            LeaveBooks books,
            LeaveJournal journal,
            GrantLeave grant,
            Event<GrantedLeaveChanged> granted,
            LeaveViews views,
            Clock clock) {
        this.file = file;
        this.rules = rules;
        this.deadlines = deadlines;
        this.books = books;
        this.journal = journal;
        this.grant = grant;
        this.granted = granted;
        this.views = views;
        this.clock = clock;
    }

    public record Command(
            UUID id,
            ExpectedVersion expected,
            LeaveSpan dates,
            @Nullable String reason) {}

    @Transactional
    public LeaveRequestView handle(Command command) {
        LeaveFile.Opened opened = file.open(command.id(), command.expected());
        LeaveRequest request = opened.request();
        Side by = LeaveAsk.asker(opened.actor());
        if (request.status() != LeaveStatus.SUBMITTED) {
            requireOpen(request);
        }
        request.requireNotStarted(opened.terms().today(clock.instant()));
        requireOnePart(opened.terms(), command.dates());
        LeaveCharge charge = rules.examine(new LeaveRules.Case(
                opened.terms(),
                opened.enrolments(),
                request.kind(),
                command.dates(),
                by,
                Optional.of(request.id()),
                true));
        change(opened, command, charge, by);
        return views.of(request, opened.actor());
    }

    /** What was called off is asked for anew, not changed. */
    private static void requireOpen(LeaveRequest request) {
        if (request.status() == LeaveStatus.CANCELLED) {
            throw new LeaveRejected(LeaveProblem.ILLEGAL_TRANSITION, "The leave is cancelled.");
        }
        request.requireNext(LeaveStatus.SUBMITTED);
    }

    private static void requireOnePart(BoundTerms bound, LeaveSpan dates) {
        if (Boundary.parts(bound, dates).size() > 1) {
            throw new LeaveRejected(
                    LeaveProblem.CHANGE_ACROSS_BOUNDARY,
                    "The placement runs from " + bound.firstDay() + " to " + bound.lastDay() + ".");
        }
    }

    private void change(LeaveFile.Opened opened, Command command, LeaveCharge charge, Side by) {
        LeaveRequest request = opened.request();
        Routing routing =
                Routing.of(opened.terms(), request.kind(), command.dates().from());
        boolean wasGranted = request.isGranted();
        LeaveCharge before = request.used();
        request.staysGranted();
        LeaveRequest.Correction correction = request.change(
                command.dates(),
                charge,
                routing,
                deadlines.from(command.dates().from(), routing.first(), opened.terms(), opened.enrolments()),
                command.reason());
        if (wasGranted) {
            books.takeBack(request, before);
            books.reserve(request, request.used());
        } else {
            books.release(request, correction.returned());
            books.reserve(request, correction.added());
        }
        journal.write(LeaveJournal.changed(request), by);
        if (wasGranted) {
            granted.fire(new GrantedLeaveChanged(request.agreementId()));
        }
        if (request.route() == ApprovalRoute.AUTO) {
            grant.atOnce(request);
        }
    }
}
