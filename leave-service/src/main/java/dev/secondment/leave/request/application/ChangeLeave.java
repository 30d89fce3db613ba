package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.request.domain.AskedChange;
import dev.secondment.leave.request.domain.Deadline;
import dev.secondment.leave.request.domain.LeaveCorrection;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveProblem;
import dev.secondment.leave.request.domain.LeaveRejected;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.request.domain.Routing;
import dev.secondment.leave.terms.domain.ApprovalRoute;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Other dates are asked for: they are examined like a new request's and decided along the whole route. Leave that is not
 * granted yet has them at once. Granted leave keeps its days until the others are granted, so a refusal loses nothing.
 *
 * <p>The new dates lie on one side of the placement's first and last day, and on one only. Asking for leave makes a
 * request on either side of it, each decided by its own employer; a change that did so would be granted in part by the
 * one and refused by the other, and could then neither take the place of the granted leave nor leave it alone. So it is
 * refused, and says to give up the days on the one side and to ask anew for those on the other.
 */
@ApplicationScoped
public class ChangeLeave {
    private final LeaveFile file;
    private final LeaveRules rules;
    private final LeaveDeadlines deadlines;
    private final LeaveBooks books;
    private final LeaveJournal journal;
    private final ChangeOfLeave changes;
    private final GrantLeave grant;
    private final LeaveViews views;
    private final Clock clock;

    ChangeLeave(
            LeaveFile file,
            LeaveRules rules,
            LeaveDeadlines deadlines,
            LeaveBooks books,
            LeaveJournal journal,
            ChangeOfLeave changes,
            GrantLeave grant,
            LeaveViews views,
            Clock clock) {
        this.file = file;
        this.rules = rules;
        this.deadlines = deadlines;
        this.books = books;
        this.journal = journal;
        this.changes = changes;
        this.grant = grant;
        this.views = views;
        this.clock = clock;
    }

    public record Command(
            UUID id,
            ExpectedVersion expected,
            LeaveSpan dates,
            @Nullable String reason) {}

    /** What the other dates are, and who is to decide on them until when. */
    private record Proposal(
            LeaveSpan dates,
            LeaveCharge charge,
            Routing routing,
            Deadline due,
            @Nullable String reason) {}

    @Transactional
    public LeaveRequestView handle(Command command) {
        LeaveFile.Opened opened = file.open(command.id(), command.expected());
        LeaveRequest request = opened.request();
        Side by = LeaveAsk.asker(opened.actor());
        changes.withdraw(request, Optional.of(by));
        // Whoever wants other dates does not want to give the leave up any more.
        request.staysGranted();
        if (!request.isPending()) {
            request.requireNext(LeaveStatus.CHANGE_REQUESTED);
        }
        request.requireNotStarted(opened.terms().today(clock.instant()));
        Proposal proposal = examine(opened, command, by);
        if (request.isPending()) {
            change(request, proposal, by);
        } else {
            ask(opened, proposal, by);
        }
        if (proposal.routing().route() == ApprovalRoute.AUTO) {
            grant.atOnce(request, opened.enrolments());
        }
        return views.of(request, opened.actor());
    }

    /** They can be withdrawn until they are decided: the leave stays as it was granted. */
    @Transactional
    public LeaveRequestView withdraw(UUID id, ExpectedVersion expected) {
        LeaveFile.Opened opened = file.open(id, expected);
        Side by = LeaveAsk.asker(opened.actor());
        opened.request().requireChange();
        changes.withdraw(opened.request(), Optional.of(by));
        return views.of(opened.request(), opened.actor());
    }

    private Proposal examine(LeaveFile.Opened opened, Command command, Side by) {
        LeaveSpan dates = command.dates();
        requireOnePart(opened.terms(), dates);
        LeaveRequest request = opened.request();
        LeaveCharge charge = rules.examine(new LeaveRules.Case(
                opened.terms(), opened.enrolments(), request.kind(), dates, by, Optional.of(request.id()), true));
        Routing routing = Routing.of(opened.terms(), request.kind(), dates.from());
        return new Proposal(
                dates,
                charge,
                routing,
                deadlines.from(dates.from(), routing.first(), opened.terms(), opened.enrolments()),
                command.reason());
    }

    private static void requireOnePart(BoundTerms bound, LeaveSpan dates) {
        if (Boundary.parts(bound, dates).size() > 1) {
            throw new LeaveRejected(
                    LeaveProblem.CHANGE_ACROSS_BOUNDARY,
                    "The placement runs from " + bound.firstDay() + " to " + bound.lastDay() + ".");
        }
    }

    private void change(LeaveRequest request, Proposal to, Side by) {
        LeaveCorrection correction = request.change(to.dates(), to.charge(), to.routing(), to.due(), to.reason());
        books.release(request, correction.returned());
        books.reserve(request, correction.added());
        journal.write(LeaveJournal.changed(request), by);
    }

    private void ask(LeaveFile.Opened opened, Proposal to, Side by) {
        LeaveRequest request = opened.request();
        books.requireCoveredInstead(request, to.charge());
        request.askForChange(
                AskedChange.of(
                        Ids.next(), to.dates(), to.routing(), opened.actor().subject(), to.reason()),
                to.due());
        changes.setAside(request, to.charge(), opened.enrolments());
        journal.write(new LeaveEvent.ChangeRequested(LeaveFacts.of(request)), by);
    }
}
