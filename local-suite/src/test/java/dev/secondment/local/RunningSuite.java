package dev.secondment.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A throw-away suite in a process of its own, as the tests of the services start it. */
final class RunningSuite implements AutoCloseable {

    private final Path envFile;
    private final Process process;
    private final BufferedReader out;
    private final Writer in;

    private RunningSuite(Path envFile, Process process) {
        this.envFile = envFile;
        this.process = process;
        this.out = process.inputReader();
        this.in = process.outputWriter();
    }

    static RunningSuite start(Path envFile, String parts) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-jar",
                        Path.of("target/local-suite.jar").toAbsolutePath().toString(),
                        "up",
                        "--ephemeral",
                        "--only",
                        parts,
                        "--env-file",
                        envFile.toString())
                .redirectErrorStream(true)
                .start();
        RunningSuite suite = new RunningSuite(envFile, process);
        suite.awaitLine("everything is ready");
        return suite;
    }

    void order(String order) throws IOException {
        in.write(order + "\n");
        in.flush();
        awaitLine("done " + order);
    }

    private void awaitLine(String expected) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            if (line.contains(expected)) {
                return;
            }
        }
        throw new AssertionError("The suite ended without saying '" + expected + "':\n" + said);
    }

    String env(String key) throws IOException {
        Properties properties = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(envFile)) {
            properties.load(reader);
        }
        return properties.getProperty(key);
    }

    long pid() {
        return process.pid();
    }

    /** Ends standard input, as a dying test does. */
    @Override
    public void close() throws IOException {
        in.close();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("The suite did not end with its standard input");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
