package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.LeaveAccounts;
import dev.secondment.leave.entitlement.domain.LeaveAccounts.DueBook;
import dev.secondment.platform.data.SystemWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * What the calendar does to balances: one agreement per transaction, behind its lock; a replica that comes second finds
 * nothing left to do.
 */
@ApplicationScoped
class EntitlementDatedWork {
    private static final Logger LOG = Logger.getLogger(EntitlementDatedWork.class);
    private static final int BATCH = 100;
    /** Where a new day begins first. The day that counts is the one at the placement, looked at one by one. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final LeaveAccounts accounts;
    private final CloseBooks close;
    private final Clock clock;

    EntitlementDatedWork(LeaveAccounts accounts, CloseBooks close, Clock clock) {
        this.accounts = accounts;
        this.close = close;
        this.clock = clock;
    }

    @Scheduled(every = "${secondment.dated-work.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        LocalDate latestToday = LocalDate.ofInstant(clock.instant(), EARLIEST_ZONE);
        SystemWork.run("entitlement-dated-work", () -> {
            List<DueBook> due = QuarkusTransaction.requiringNew().call(() -> accounts.due(latestToday, BATCH));
            due.stream().distinct().forEach(this::one);
        });
    }

    private void one(DueBook due) {
        try {
            QuarkusTransaction.requiringNew().run(() -> close.handle(due));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Balances of agreement %s: dated work failed and is tried again", due.agreementId());
        }
    }
}
