package dev.secondment.leave.request.application;

import dev.secondment.leave.request.domain.LeaveDecision;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveProblem;
import dev.secondment.leave.request.domain.LeaveRejected;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.request.domain.Verdict;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A side of the route answers. The last approval books the days and tells the payroll; a refusal frees them, or leaves
 * granted leave with the dates that it has.
 */
@ApplicationScoped
public class DecideLeave {
    private final LeaveFile file;
    private final Answerers answerers;
    private final LackOfCover lackOfCover;
    private final GrantLeave grant;
    private final GiveUpLeave giveUp;
    private final ChangeOfLeave changes;
    private final LeaveBooks books;
    private final LeaveDeadlines deadlines;
    private final LeaveJournal journal;
    private final LeaveViews views;
    private final Clock clock;

    DecideLeave(
            LeaveFile file,
            Answerers answerers,
            LackOfCover lackOfCover,
            GrantLeave grant,
            GiveUpLeave giveUp,
            ChangeOfLeave changes,
            LeaveBooks books,
            LeaveDeadlines deadlines,
            LeaveJournal journal,
            LeaveViews views,
            Clock clock) {
        this.file = file;
        this.answerers = answerers;
        this.lackOfCover = lackOfCover;
        this.grant = grant;
        this.giveUp = giveUp;
        this.changes = changes;
        this.books = books;
        this.deadlines = deadlines;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    public record Command(
            UUID id,
            ExpectedVersion expected,
            Verdict verdict,
            @Nullable String reason,
            LeaveDecision.@Nullable Cause cause) {}

    @Transactional
    public LeaveRequestView handle(Command command) {
        LeaveFile.Opened opened = file.open(command.id(), command.expected());
        LeaveRequest request = opened.request();
        if (opened.actor().stands(Side.SECONDEE)) {
            opened.actor().actingAs(Answerers.DECIDER);
            throw new LeaveRejected(LeaveProblem.SELF_APPROVAL, "It is the caller's own leave.");
        }
        Answerers.Answer answer = answerers.require(opened);
        LeaveDecision decision = new LeaveDecision(
                request.agreementId(),
                answer.side(),
                command.verdict(),
                opened.actor().subject(),
                clock.instant(),
                command.reason(),
                request.question().about(),
                answer.inPlaceOf(),
                command.cause());
        if (request.status() == LeaveStatus.CANCELLATION_REQUESTED) {
            giveUp.decide(request, decision);
        } else {
            decide(opened, decision);
        }
        return views.of(request, opened.actor());
    }

    private void decide(LeaveFile.Opened opened, LeaveDecision decision) {
        LeaveRequest request = opened.request();
        if (lackOfCover.needsHomeHr(opened, decision)) {
            request.passOn(
                    decision,
                    deadlines.from(
                            request.question().dates().from(),
                            List.of(Side.HOME),
                            opened.terms(),
                            opened.enrolments()));
            journal.write(new LeaveEvent.Escalated(LeaveFacts.of(request)), decision.side());
            return;
        }
        request.decide(decision);
        switch (decision.verdict()) {
            case AGREE -> {
                request.ask(deadlines.of(request, opened.terms(), opened.enrolments()));
                LeaveFacts facts = LeaveFacts.of(request);
                journal.write(
                        decision.side() == Side.HOST
                                ? new LeaveEvent.HostAgreed(facts)
                                : new LeaveEvent.HomeAgreed(facts),
                        decision.side());
            }
            case DECLINE -> refused(request, decision.side());
            case APPROVE -> {
                grant.require(opened.terms(), opened.enrolments(), request);
                grant.carryOut(
                        request, opened.enrolments(), decision.side(), event -> journal.write(event, decision.side()));
            }
        }
    }

    private void refused(LeaveRequest request, Side by) {
        if (request.change().isPresent()) {
            changes.declined(request, by);
        } else {
            books.release(request, request.used());
            journal.write(new LeaveEvent.Declined(LeaveFacts.of(request)), by);
        }
    }
}
