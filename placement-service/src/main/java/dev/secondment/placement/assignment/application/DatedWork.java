package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.Placements;
import dev.secondment.platform.data.SystemWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Runs what the calendar asks for on any number of replicas: one placement per transaction, which holds its row, so that
 * one bad placement stops no other, and no placement is worked on twice at a time.
 */
@ApplicationScoped
class DatedWork {
    private static final Logger LOG = Logger.getLogger(DatedWork.class);

    private final Placements placements;

    DatedWork(Placements placements) {
        this.placements = placements;
    }

    void oneByOne(String name, Supplier<List<UUID>> due, Consumer<Placement> step) {
        SystemWork.run(name, () -> {
            for (UUID id : QuarkusTransaction.requiringNew().call(due::get)) {
                try {
                    QuarkusTransaction.requiringNew()
                            .run(() -> placements.takeForWork(id).ifPresent(step));
                } catch (RuntimeException e) {
                    LOG.errorf(e, "%s: placement %s failed; it is tried again with the next run", name, id);
                }
            }
        });
    }
}
