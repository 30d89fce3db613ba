package dev.secondment.agreement.lifecycle.application;

import dev.secondment.platform.data.SystemWork;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Lets time pass for agreements, on every replica: what one holds, the others leave alone. */
@ApplicationScoped
class DatedWork {
    private static final Logger LOG = Logger.getLogger(DatedWork.class);
    private static final int BATCH = 200;

    private final List<DatedStep> steps;

    DatedWork(@All List<DatedStep> steps) {
        this.steps = steps;
    }

    @Scheduled(every = "${secondment.dated-work.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        SystemWork.run("dated-work", () -> steps.forEach(DatedWork::take));
    }

    private static void take(DatedStep step) {
        for (UUID id : step.due(BATCH)) {
            try {
                step.handle(id);
            } catch (RuntimeException e) {
                // One bad agreement must not stop the night.
                LOG.errorf(e, "agreement %s: %s failed", id, step.getClass().getSimpleName());
            }
        }
    }
}
