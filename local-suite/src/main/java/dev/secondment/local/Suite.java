package dev.secondment.local;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Starts all parts side by side, each as soon as what it needs is ready, and each alone when asked. */
final class Suite {

    private static final int POLL_MILLIS = 200;

    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Processes processes;
    private final Progress progress;

    Suite(List<Component> components, Processes processes, Progress progress) {
        components.forEach(component -> this.components.put(component.name(), component));
        this.processes = processes;
        this.progress = progress;
    }

    /** Returns when everything is ready; the first failure ends the waiting. */
    void startAll() throws InterruptedException {
        Map<Component, CompletableFuture<Void>> ready = new LinkedHashMap<>();
        components.values().forEach(component -> ready.put(component, new CompletableFuture<>()));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<Void> starts = new ExecutorCompletionService<>(threads);
            for (Component component : components.values()) {
                starts.submit(() -> startAfterNeeds(component, ready), null);
            }
            try {
                for (int i = 0; i < components.size(); i++) {
                    starts.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw asFailure(e.getCause());
            }
        }
    }

    private void startAfterNeeds(Component component, Map<Component, CompletableFuture<Void>> ready) {
        CompletableFuture<Void> own = ready.getOrDefault(component, new CompletableFuture<>());
        try {
            ready.forEach((other, future) -> {
                if (component.needs().contains(other.kind())) {
                    future.join();
                }
            });
            start(component);
            own.complete(null);
        } catch (IOException | InterruptedException | RuntimeException e) {
            own.completeExceptionally(e);
            throw asFailure(e);
        }
    }

    private static SuiteFailure asFailure(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> new SuiteFailure("The start failed for an unknown reason");
            case SuiteFailure failure -> failure;
            case CompletionException wrapper when wrapper.getCause() != null -> asFailure(wrapper.getCause());
            default -> new SuiteFailure(cause.toString());
        };
    }

    void start(String name) throws IOException, InterruptedException {
        if (processes.find(name).isPresent()) {
            throw new SuiteFailure(name + " is running");
        }
        start(component(name));
    }

    void stop(String name) throws IOException {
        processes.stop(component(name).name());
    }

    void kill(String name) throws IOException {
        processes.kill(component(name).name());
    }

    private Component component(String name) {
        Component component = components.get(name);
        if (component == null) {
            throw new SuiteFailure("There is no '" + name + "' here; parts: "
                    + String.join(", ", new ArrayList<>(components.keySet())));
        }
        return component;
    }

    private void start(Component component) throws IOException, InterruptedException {
        Launch launch = component.prepare();
        Processes.Running process = processes.start(component, launch);
        awaitReady(component, process);
        progress.say(component.name(), "ready at " + component.address());
        Thread.ofVirtual().start(() -> reportDeath(component, process));
    }

    private void awaitReady(Component component, Processes.Running process) throws InterruptedException {
        Instant deadline = Instant.now().plus(component.patience());
        Optional<String> obstacle = obstacle(component);
        while (obstacle.isPresent()) {
            if (!process.process().isAlive()) {
                throw failure(
                        component, "ended with exit code " + process.process().exitValue());
            }
            if (Instant.now().isAfter(deadline)) {
                String waited = "was not ready after " + component.patience().toSeconds() + " s: ";
                throw failure(component, waited + obstacle.get());
            }
            Thread.sleep(POLL_MILLIS);
            obstacle = obstacle(component);
        }
    }

    private static Optional<String> obstacle(Component component) throws InterruptedException {
        try {
            return component.ready() ? Optional.empty() : Optional.of("its health check does not answer OK");
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return Optional.of(e.toString());
        }
    }

    private SuiteFailure failure(Component component, String what) {
        return new SuiteFailure(FailureReport.of(component.name() + " " + what, processes.log(component.name())));
    }

    /** The others go on: each part works without its siblings. */
    private void reportDeath(Component component, Processes.Running process) {
        int exit = process.process().onExit().join().exitValue();
        if (processes.forgetDead(process)) {
            String what = component.name() + " ended with exit code " + exit + "; the others go on";
            progress.print(FailureReport.of(what, processes.log(component.name())));
        }
    }
}
