package dev.secondment.local;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The last lines of a log and what they usually mean. */
final class FailureReport {

    private static final int LINES = 30;

    private static final Map<String, String> CAUSES = Map.ofEntries(
            Map.entry("Address already in use", "another process took one of its ports; try --port-offset 1000"),
            Map.entry("already in use by", "another process took one of its ports; try --port-offset 1000"),
            Map.entry("No space left on device", "the disk is full"),
            Map.entry(
                    "cannot be run as root",
                    "PostgreSQL refuses root and user namespaces are off on this machine; run the suite as an ordinary user, or allow them: sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000"),
            Map.entry(
                    "unshare failed",
                    "PostgreSQL refuses root and user namespaces are off on this machine; run the suite as an ordinary user, or allow them: sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000"),
            Map.entry("UnsupportedClassVersionError", "the JDK is too old; the suite needs JDK 25"),
            Map.entry("OutOfMemoryError", "not enough memory; the whole suite wants 4 GB free"),
            Map.entry("Cannot allocate memory", "not enough memory; the whole suite wants 4 GB free"),
            Map.entry(
                    "password authentication failed",
                    "passwords and data do not belong together; ./suite reset starts afresh"),
            Map.entry(
                    "is not compatible with this version",
                    "the data was made by another PostgreSQL; ./suite reset starts afresh"),
            Map.entry(
                    "Validate failed: Migrations have failed validation",
                    "the data was made by another version of the migrations; ./suite reset starts afresh"),
            Map.entry("Unable to access jarfile", "it has not been built; ./suite run builds what is missing"),
            Map.entry("Permission denied", "a file belongs to another user; was the suite run as root before?"));

    private FailureReport() {}

    static String of(String what, Path log) {
        List<String> tail = tail(log);
        StringBuilder report = new StringBuilder(what);
        if (!tail.isEmpty()) {
            report.append("\nThe last lines of ").append(log).append(":\n");
            tail.forEach(line -> report.append("  | ").append(line).append('\n'));
        }
        return report.append("\nLikely cause: ").append(cause(tail)).toString();
    }

    static String cause(List<String> tail) {
        for (String line : tail.reversed()) {
            for (Map.Entry<String, String> cause : CAUSES.entrySet()) {
                if (line.contains(cause.getKey())) {
                    return cause.getValue();
                }
            }
        }
        return "not known; the lines above should tell";
    }

    private static List<String> tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        } catch (MalformedInputException e) {
            return List.of("(not readable as text)");
        } catch (IOException e) {
            return List.of();
        }
    }
}
