package dev.secondment.system;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** People who do the same again and again until told to stop, as many people would and not as fast as machines can. */
final class Busy implements AutoCloseable {
    private static final long PAUSE_NANOS = 100_000_000;

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final List<Thread> people;

    /** @param work once; it deals with its own failures */
    Busy(int count, Runnable work) {
        people = IntStream.range(0, count)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    while (going.get()) {
                        work.run();
                        LockSupport.parkNanos(PAUSE_NANOS);
                    }
                }))
                .toList();
    }

    @Override
    public void close() {
        going.set(false);
        for (Thread person : people) {
            try {
                person.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
