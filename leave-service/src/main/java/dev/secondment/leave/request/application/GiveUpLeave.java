package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.request.domain.GivingUp;
import dev.secondment.leave.request.domain.GrantedLeaveChanged;
import dev.secondment.leave.request.domain.LeaveCorrection;
import dev.secondment.leave.request.domain.LeaveDecision;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.Verdict;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Days of leave that are not taken after all: they come back, and whoever was told of them is told again. */
@ApplicationScoped
class GiveUpLeave {
    private final LeaveBooks books;
    private final LeaveJournal journal;
    private final Event<GrantedLeaveChanged> granted;

    GiveUpLeave(LeaveBooks books, LeaveJournal journal, Event<GrantedLeaveChanged> granted) {
        this.books = books;
        this.journal = journal;
        this.granted = granted;
    }

    /** All of it, by whatever verb of the request that is. */
    void whole(LeaveRequest request, Runnable cancel, Optional<Side> by) {
        boolean wasGranted = request.isGranted();
        LeaveCharge back = request.used();
        cancel.run();
        if (wasGranted) {
            books.takeBack(request, back);
        } else {
            books.release(request, back);
        }
        tell(new LeaveEvent.Cancelled(LeaveFacts.of(request), wasGranted ? back : LeaveCharge.NOTHING), by);
        changed(request, wasGranted);
    }

    void part(LeaveRequest request, SlotRange days, @Nullable String reason, Side by) {
        LeaveCorrection correction = request.giveUp(days, reason);
        books.settle(request, correction, request.isGranted());
        tell(LeaveJournal.changed(request), Optional.of(by));
        changed(request, request.isGranted());
    }

    /** The side that granted the leave says whether it may be given up. */
    void decide(LeaveRequest request, LeaveDecision decision) {
        Optional<GivingUp> asked = request.givingUp();
        SlotRange days = asked.map(GivingUp::slots).orElse(request.span().slots());
        Side by = decision.side();
        if (decision.verdict() != Verdict.APPROVE) {
            request.decide(decision);
            tell(new LeaveEvent.CancellationDeclined(LeaveFacts.of(request)), Optional.of(by));
        } else if (request.used().within(days).equals(request.used())) {
            whole(request, () -> request.decide(decision), Optional.of(by));
        } else {
            request.consent(decision);
            part(request, days, asked.map(GivingUp::reason).orElse(null), by);
        }
    }

    private void tell(LeaveEvent event, Optional<Side> by) {
        Consumer<Side> told = side -> journal.write(event, side);
        by.ifPresentOrElse(told, () -> journal.write(event));
    }

    private void changed(LeaveRequest request, boolean wasGranted) {
        if (wasGranted) {
            granted.fire(new GrantedLeaveChanged(request.agreementId()));
        }
    }
}
