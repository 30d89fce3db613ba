package dev.secondment.local;

import java.io.PrintStream;
import java.time.Duration;

/** One line per step, with the seconds since the start. */
final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String who, String what) {
        out.printf("[%5.1f s] %-20s %s%n", seconds(), who, what);
        out.flush();
    }

    /** Text as it is: the banner, a report. */
    void print(String text) {
        out.println(text);
        out.flush();
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1_000.0;
    }
}
