package dev.secondment.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts children outside the terminal's process group. Ctrl-C would reach them all at once otherwise, and the order
 * of the stop would be lost. Both helpers replace themselves by the program, so its pid is the one we started.
 */
final class OwnSession {

    private static final List<String> PREFIX = find();

    private OwnSession() {}

    static List<String> prefix() {
        return PREFIX;
    }

    private static List<String> find() {
        for (String folder : List.of("/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin")) {
            if (Files.isExecutable(Path.of(folder, "setsid"))) {
                return List.of(folder + "/setsid");
            }
        }
        if (Files.isExecutable(Path.of("/usr/bin/perl"))) {
            return List.of("/usr/bin/perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV or exit 127");
        }
        return List.of();
    }
}
