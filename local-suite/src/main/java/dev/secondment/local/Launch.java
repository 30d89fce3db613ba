package dev.secondment.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command to start.
 *
 * @param environment added to the launcher's own
 * @param marker an argument no other program on this machine has; proves later that a recorded pid is still ours
 */
record Launch(List<String> command, Map<String, String> environment, String marker, StopSignal stopSignal) {

    enum StopSignal {
        TERM,
        /** PostgreSQL's fast shutdown, which does not wait for clients to leave. */
        INT
    }

    /** A JVM of the launcher's own JDK. */
    static Launch java(RunId run, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaBinary().toString());
        command.add(run.marker());
        command.addAll(List.of(arguments));
        return new Launch(command, environment, run.marker(), StopSignal.TERM);
    }

    private static Path javaBinary() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
