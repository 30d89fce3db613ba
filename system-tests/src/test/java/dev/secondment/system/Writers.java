package dev.secondment.system;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * They draft agreements, revise and read until told to stop, as many people would and not as fast as machines can, and
 * remember what was acknowledged and what was not.
 */
final class Writers implements AutoCloseable {
    private static final long PAUSE_NANOS = 100_000_000;

    private final AtomicBoolean running = new AtomicBoolean(true);
    private final Queue<String> drafted = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;

    Writers(int count) {
        threads = IntStream.range(0, count)
                .mapToObj(i -> Thread.ofVirtual().start(this::write))
                .toList();
    }

    Collection<String> drafted() {
        return drafted;
    }

    /** Answers other than those expected, and failures to get any. */
    Collection<String> refused() {
        return refused;
    }

    private void write() {
        Client hr = Client.as("acme-hr");
        while (running.get()) {
            try {
                Answer draft = hr.post("/v1/agreements", Drafts.external("E-5000", "2026-10-01", "2026-12-31"));
                if (isExpected(draft, 201)) {
                    drafted.add(draft.id());
                    String path = "/v1/agreements/" + draft.id();
                    isExpected(hr.patch(path, draft.etag(), "{\"hostRole\":{\"title\":\"Architect\"}}"), 200);
                    isExpected(hr.get("/v1/placements?limit=5"), 200);
                    isExpected(hr.get("/v1/leave-requests?limit=5"), 200);
                }
            } catch (RuntimeException broken) {
                refused.add(String.valueOf(broken));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean isExpected(Answer answer, int status) {
        if (answer.status() != status) {
            refused.add(answer.status() + " " + answer.text());
        }
        return answer.status() == status;
    }

    @Override
    public void close() {
        running.set(false);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
