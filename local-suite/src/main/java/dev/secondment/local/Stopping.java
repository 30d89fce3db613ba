package dev.secondment.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: asks, waits, then kills. */
final class Stopping {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private Stopping() {}

    record Target(ProcessHandle handle, Launch.StopSignal signal) {}

    static void stop(List<Target> targets) {
        targets.forEach(Stopping::ask);
        CompletableFuture<?>[] exits =
                targets.stream().map(target -> target.handle().onExit()).toArray(CompletableFuture<?>[]::new);
        if (!await(exits)) {
            targets.forEach(target -> target.handle().destroyForcibly());
            await(exits);
        }
    }

    private static boolean await(CompletableFuture<?>[] exits) {
        try {
            CompletableFuture.allOf(exits).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void ask(Target target) {
        if (!target.handle().isAlive()) {
            return;
        }
        if (target.signal() == Launch.StopSignal.TERM || !interrupt(target.handle())) {
            target.handle().destroy();
        }
    }

    private static boolean interrupt(ProcessHandle handle) {
        try {
            return new ProcessBuilder("kill", "-INT", Long.toString(handle.pid()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
