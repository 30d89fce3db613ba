package dev.secondment.local;

import java.io.Console;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code reset}: drops the data, keeps what can be used again (unpacked and built programs). */
final class Reset {

    private final Options options;
    private final Layout layout;

    Reset(Options options, Layout layout) {
        this.options = options;
        this.layout = layout;
    }

    void run() throws IOException {
        Path data = layout.data();
        if (Files.notExists(data)) {
            System.out.println("There is no data in " + data);
            return;
        }
        try (DataLock lock = DataLock.hold(data)) {
            if (lock.isHeld() && (options.yes() || confirmed(data))) {
                Leftovers.stopIn(data);
                delete(data);
                System.out.println("The data in " + data + " is gone; the next start begins afresh.");
            }
        }
    }

    @SuppressWarnings("SystemConsoleNull") // it is null again since JDK 25
    private static boolean confirmed(Path data) {
        Console console = System.console();
        if (console == null) {
            throw new SuiteFailure("There is no terminal to ask on; use: ./suite reset --yes");
        }
        String answer = console.readLine("Delete all databases, events and logins in %s? [y/N] ", data);
        return "y".equalsIgnoreCase(answer);
    }

    private static void delete(Path data) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(data)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!name.equals("cache") && !name.equals("lock")) {
                    Folders.delete(entry);
                }
            }
        }
    }
}
