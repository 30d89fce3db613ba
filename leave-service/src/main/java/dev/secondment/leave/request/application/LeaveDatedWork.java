package dev.secondment.leave.request.application;

import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.data.SystemWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What the calendar does to leave: those who are asked are reminded, silence has its answer, leave that begins is
 * changed no more, and leave that is over was taken. One request per transaction, behind its agreement's lock; a replica that comes second finds nothing left to do.
 */
@ApplicationScoped
class LeaveDatedWork {
    private static final Logger LOG = Logger.getLogger(LeaveDatedWork.class);
    private static final int BATCH = 100;
    /** Where a new day begins first. The day that counts is the one at the placement, looked at one by one. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final TermsOfRecord terms;
    private final LeaveRequests requests;
    private final LeaveJournal journal;
    private final LeaveSilence silence;
    private final ChangeOfLeave changes;
    private final Clock clock;

    LeaveDatedWork(
            TermsOfRecord terms,
            LeaveRequests requests,
            LeaveJournal journal,
            LeaveSilence silence,
            ChangeOfLeave changes,
            Clock clock) {
        this.terms = terms;
        this.requests = requests;
        this.journal = journal;
        this.silence = silence;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(every = "${secondment.dated-work.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        LocalDate latestToday = LocalDate.ofInstant(clock.instant(), EARLIEST_ZONE);
        SystemWork.run("leave-dated-work", () -> {
            each(() -> requests.changesTooLate(latestToday, BATCH), this::keep);
            each(() -> requests.unanswered(latestToday, BATCH), silence::handle);
            each(() -> requests.over(latestToday, BATCH), this::finish);
        });
    }

    private void each(Supplier<List<UUID>> due, BiConsumer<LeaveRequest, BoundTerms> work) {
        for (UUID id : QuarkusTransaction.requiringNew().call(due::get)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> one(id, work));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "Leave %s: dated work failed and is tried again", id);
            }
        }
    }

    private void one(UUID id, BiConsumer<LeaveRequest, BoundTerms> work) {
        BoundTerms bound = terms.locked(requests.agreementOf(id));
        work.accept(requests.get(id), bound);
    }

    /** Leave that begins is taken as it was granted. */
    private void keep(LeaveRequest request, BoundTerms bound) {
        if (!bound.today(clock.instant()).isBefore(request.span().from())) {
            changes.withdraw(request, Optional.empty());
        }
    }

    private void finish(LeaveRequest request, BoundTerms bound) {
        boolean runs = request.isGranted() && request.status() != LeaveStatus.TAKEN;
        if (runs && bound.today(clock.instant()).isAfter(request.span().to())) {
            request.finish();
            journal.write(new LeaveEvent.Taken(LeaveFacts.of(request)));
        }
    }
}
