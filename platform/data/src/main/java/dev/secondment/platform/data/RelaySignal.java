package dev.secondment.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this process's relay right after a commit, so that an event need not wait for the next poll. */
@ApplicationScoped
class RelaySignal {

    private final Semaphore pending = new Semaphore(0);

    void wake() {
        pending.release();
    }

    /** Waits for a wake-up, at most so long, and takes all that have gathered. */
    void await(long millis) throws InterruptedException {
        if (pending.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            pending.drainPermits();
        }
    }
}
