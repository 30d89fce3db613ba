package dev.secondment.leave;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The calendar's work as many replicas do it at the same moment. */
final class Replicas {

    private Replicas() {}

    static void allAtOnce(int replicas, Runnable work) {
        Callable<Boolean> run = () -> {
            work.run();
            return true;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(replicas)) {
            for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(replicas, run))) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
