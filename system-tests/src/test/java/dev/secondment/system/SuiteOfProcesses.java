package dev.secondment.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The local suite's own processes, started for the stories and gone with them. */
final class SuiteOfProcesses implements RunningSuite {
    private final Process launcher;
    private final Path env;
    private final BlockingQueue<String> lines;

    private SuiteOfProcesses(Process launcher, Path env, BlockingQueue<String> lines) {
        this.launcher = launcher;
        this.env = env;
        this.lines = lines;
    }

    @Override
    public String address(String name) {
        Properties settings = new Properties();
        try (var reader = Files.newBufferedReader(env)) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String value = settings.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not among " + settings.stringPropertyNames());
        }
        return value;
    }

    @Override
    public void order(String order) {
        try {
            launcher.getOutputStream().write((order + "\n").getBytes(StandardCharsets.UTF_8));
            launcher.getOutputStream().flush();
            awaitLine("done " + order, 120);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitLine(String wanted, int seconds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < deadline) {
            try {
                String line = lines.poll(1, TimeUnit.SECONDS);
                if (line != null && line.contains(wanted)) {
                    return;
                }
                if (line != null && line.contains("failed " + wanted.substring("done ".length()))) {
                    throw new IllegalStateException(line);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("The launcher did not say: " + wanted);
    }

    static SuiteOfProcesses start() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            Path env = target.resolve("suite-" + ProcessHandle.current().pid() + ".env");
            Process launcher = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            "local-suite/target/local-suite.jar",
                            "up",
                            "--ephemeral",
                            "--replicas",
                            "2",
                            "--env-file",
                            env.toString())
                    .directory(target.getParent().getParent().toFile())
                    .redirectErrorStream(true)
                    .start();
            BlockingQueue<String> lines = new LinkedBlockingQueue<>();
            Thread.ofPlatform().daemon().start(() -> copy(launcher, lines));
            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(6);
            while (!Files.exists(env)) {
                if (!launcher.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("The suite did not start; its output is above");
                }
                launcher.waitFor(200, TimeUnit.MILLISECONDS);
            }
            return new SuiteOfProcesses(launcher, env, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Process launcher, BlockingQueue<String> lines) {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                System.out.println("[suite] " + line);
                lines.add(line);
            }
        } catch (IOException e) {
            System.out.println("[suite] no more output: " + e.getMessage());
        }
    }
}
