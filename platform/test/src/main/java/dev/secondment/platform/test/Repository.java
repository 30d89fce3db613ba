package dev.secondment.platform.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files of the source tree from whichever module a test runs in. */
public final class Repository {

    private Repository() {}

    public static Path file(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("contracts")) || !Files.isDirectory(folder.resolve("local-suite"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("Run the tests inside the source tree");
            }
            folder = parent;
        }
        return folder.resolve(path);
    }
}
