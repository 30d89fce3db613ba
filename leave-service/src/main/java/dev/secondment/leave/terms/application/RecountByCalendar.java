package dev.secondment.leave.terms.application;

import dev.secondment.leave.calendar.domain.CalendarChanged;
import dev.secondment.leave.terms.domain.Recounts;
import dev.secondment.leave.terms.domain.TermsChanged;
import dev.secondment.platform.data.SystemWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * An employer's calendar changed, and with it what leave costs in each of its agreements. New leave is counted by it at
 * once; what was granted before is counted anew here, one agreement per transaction behind its lock, on any replica.
 */
@ApplicationScoped
class RecountByCalendar {
    private static final Logger LOG = Logger.getLogger(RecountByCalendar.class);
    private static final int BATCH = 100;

    private final Recounts recounts;
    private final TermsOfRecord terms;
    private final Event<TermsChanged> changed;

    RecountByCalendar(Recounts recounts, TermsOfRecord terms, Event<TermsChanged> changed) {
        this.recounts = recounts;
        this.terms = terms;
        this.changed = changed;
    }

    void on(@Observes CalendarChanged change) {
        recounts.add(change);
    }

    @Scheduled(every = "${secondment.dated-work.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        SystemWork.run("calendar-recount", () -> {
            List<UUID> due = QuarkusTransaction.requiringNew().call(() -> recounts.due(BATCH));
            due.forEach(this::recount);
        });
    }

    private void recount(UUID agreementId) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                terms.locked(agreementId);
                // What is settled is read afterwards: a word that comes in between is due again.
                if (recounts.settle(agreementId)) {
                    changed.fire(new TermsChanged(terms.of(agreementId)));
                }
            });
        } catch (RuntimeException failed) {
            LOG.errorf(
                    failed, "Agreement %s: leave was not counted anew by the calendar and is tried again", agreementId);
        }
    }
}
