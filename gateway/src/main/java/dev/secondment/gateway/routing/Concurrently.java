package dev.secondment.gateway.routing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Asks several parts at once and waits for all of them. */
public final class Concurrently {
    private Concurrently() {}

    /** The answers in the order of the keys. A task deals with its own failures; one that escapes is a defect. */
    public static <K, V> Map<K, V> map(Collection<K> keys, Function<K, V> task) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<K, Future<V>> running = new LinkedHashMap<>();
            keys.forEach(key -> running.put(key, threads.submit(() -> task.apply(key))));
            Map<K, V> answers = new LinkedHashMap<>();
            for (Map.Entry<K, Future<V>> entry : running.entrySet()) {
                answers.put(entry.getKey(), entry.getValue().get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
