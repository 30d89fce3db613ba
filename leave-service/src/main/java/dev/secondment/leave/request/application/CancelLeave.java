package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveProblem;
import dev.secondment.leave.request.domain.LeaveRejected;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leave is called off by whoever could have asked for it: all of it until it begins, some of its days as long as they
 * have not gone by. Home HR corrects days gone by, too. Where the policy says so, granted leave is given up only by
 * consent of the side that granted it. A change that is asked for is withdrawn first.
 */
@ApplicationScoped
public class CancelLeave {
    private final LeaveFile file;
    private final ChangeOfLeave changes;
    private final GiveUpLeave giveUp;
    private final LeaveDeadlines deadlines;
    private final LeaveJournal journal;
    private final LeaveViews views;
    private final Clock clock;

    CancelLeave(
            LeaveFile file,
            ChangeOfLeave changes,
            GiveUpLeave giveUp,
            LeaveDeadlines deadlines,
            LeaveJournal journal,
            LeaveViews views,
            Clock clock) {
        this.file = file;
        this.changes = changes;
        this.giveUp = giveUp;
        this.deadlines = deadlines;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    /**
     * @param part the half days that are not taken; nothing where it is the whole leave
     */
    public record Command(
            UUID id,
            ExpectedVersion expected,
            Optional<SlotRange> part,
            @Nullable String reason) {}

    @Transactional
    public LeaveRequestView handle(Command command) {
        LeaveFile.Opened opened = file.open(command.id(), command.expected());
        LeaveRequest request = opened.request();
        Side by = LeaveAsk.asker(opened.actor());
        LocalDate today = opened.terms().today(clock.instant());
        changes.withdraw(request, Optional.of(by));
        if (isAllOf(request, command.part())) {
            request.requireNext(LeaveStatus.CANCELLED);
            request.requireNotStarted(today);
        } else {
            command.part().ifPresent(part -> requireSomeDays(request, part, by, today));
        }
        if (needsConsent(opened, by)) {
            ask(opened, command, by);
        } else if (isAllOf(request, command.part())) {
            giveUp.whole(request, () -> request.cancel(today, command.reason()), Optional.of(by));
        } else {
            request.staysGranted();
            command.part().ifPresent(part -> giveUp.part(request, part, command.reason(), by));
        }
        return views.of(request, opened.actor());
    }

    private static boolean isAllOf(LeaveRequest request, Optional<SlotRange> part) {
        return part.isEmpty()
                || (request.status() != LeaveStatus.TAKEN
                        && part.stream()
                                .allMatch(days -> request.used().within(days).equals(request.used())));
    }

    private static void requireSomeDays(LeaveRequest request, SlotRange part, Side by, LocalDate today) {
        if (!request.isPending() && !request.isGranted()) {
            request.requireNext(LeaveStatus.CANCELLED);
            throw new LeaveRejected(LeaveProblem.ILLEGAL_TRANSITION, "The leave is " + request.status() + ".");
        }
        List<Slot> days = request.used().within(part).slots();
        if (days.isEmpty()) {
            throw new LeaveRejected(LeaveProblem.NOTHING_GIVEN_UP, "None of these half days is charged.");
        }
        if (request.isGranted() && by == Side.SECONDEE && days.getFirst().date().isBefore(today)) {
            throw new LeaveRejected(LeaveProblem.DAYS_GONE_BY, "Today is " + today + ".");
        }
    }

    private static boolean needsConsent(LeaveFile.Opened opened, Side by) {
        LeaveRequest request = opened.request();
        return request.isGranted()
                && request.status() != LeaveStatus.TAKEN
                && !request.grantedBy().equals(Optional.of(by))
                && opened.enrolments()
                        .rulesOn(request.span().from())
                        .requests()
                        .answers()
                        .cancellationNeedsConsent();
    }

    private void ask(LeaveFile.Opened opened, Command command, Side by) {
        LeaveRequest request = opened.request();
        request.askToGiveUp(
                command.part(),
                command.reason(),
                deadlines.from(
                        request.span().from(),
                        List.of(request.grantedBy().orElse(Side.HOME)),
                        opened.terms(),
                        opened.enrolments()));
        journal.write(new LeaveEvent.CancellationRequested(LeaveFacts.of(request)), by);
    }
}
