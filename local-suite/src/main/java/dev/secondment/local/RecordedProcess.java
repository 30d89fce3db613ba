package dev.secondment.local;

import java.time.Duration;
import java.time.Instant;

/** What the state file keeps of a process, enough to recognise it after the launcher died. */
record RecordedProcess(String name, long pid, Instant startedAt, String marker, Launch.StopSignal stopSignal) {

    /** Start times are read from the system's ticks and may differ a little between two readings. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static RecordedProcess of(String name, ProcessHandle handle, Launch launch) {
        Instant startedAt = handle.info().startInstant().orElse(Instant.EPOCH);
        return new RecordedProcess(name, handle.pid(), startedAt, launch.marker(), launch.stopSignal());
    }

    /** A pid alone proves nothing, it may have been given to a stranger: start time and command line must agree. */
    boolean isStill(Instant otherStart, String otherCommand) {
        Duration difference = Duration.between(startedAt, otherStart).abs();
        return difference.compareTo(TOLERANCE) <= 0 && otherCommand.contains(marker);
    }

    boolean isStill(ProcessHandle handle) {
        ProcessHandle.Info info = handle.info();
        return handle.isAlive()
                && isStill(
                        info.startInstant().orElse(Instant.EPOCH),
                        info.commandLine().orElse(""));
    }
}
