package dev.secondment.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every process of this run. Each is written to the state file as soon as it lives. */
final class Processes {

    private final Layout layout;
    private final StateFile stateFile;
    private final Map<String, String> addresses = new TreeMap<>();
    private final Map<String, Running> running = new LinkedHashMap<>();
    private boolean closed;

    Processes(Layout layout) {
        this.layout = layout;
        this.stateFile = new StateFile(layout.data());
    }

    /** @param stopRank lower ranks are stopped first */
    record Running(Process process, RecordedProcess recorded, int stopRank) {

        Stopping.Target target() {
            return new Stopping.Target(process.toHandle(), recorded.stopSignal());
        }
    }

    Path log(String name) {
        return layout.logs().resolve(name + ".log");
    }

    Running start(Component component, Launch launch) throws IOException {
        Running started = start(component.name(), launch, component.kind().stopRank);
        addresses.put(component.name(), component.address());
        save();
        return started;
    }

    /** Runs a program that does its work and ends, like initdb. */
    void run(String name, Launch launch) throws IOException, InterruptedException {
        Running tool = start(name, launch, 0);
        int exit = tool.process().waitFor();
        forget(name);
        if (exit != 0) {
            throw new SuiteFailure(FailureReport.of(name + " ended with exit code " + exit, log(name)));
        }
    }

    private synchronized Running start(String name, Launch launch, int stopRank) throws IOException {
        if (closed) {
            throw new SuiteFailure("The suite is being stopped");
        }
        Path log = log(name);
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = new ArrayList<>(OwnSession.prefix());
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        cleanEnvironment(builder.environment());
        builder.environment().putAll(launch.environment());
        Process process = builder.start();
        Running started = new Running(process, RecordedProcess.of(name, process.toHandle(), launch), stopRank);
        running.put(name, started);
        save();
        return started;
    }

    /** Settings meant for other programs of the user must not steer the suite. */
    private static void cleanEnvironment(Map<String, String> environment) {
        environment
                .keySet()
                .removeIf(key -> key.startsWith("QUARKUS_")
                        || key.startsWith("KC_")
                        || key.startsWith("KAFKA_")
                        || key.startsWith("SECONDMENT_")
                        || key.startsWith("PG"));
    }

    synchronized Optional<Running> find(String name) {
        return Optional.ofNullable(running.get(name));
    }

    synchronized Map<String, Long> pids() {
        Map<String, Long> pids = new LinkedHashMap<>();
        running.forEach((name, process) -> pids.put(name, process.recorded().pid()));
        return pids;
    }

    /** Forgotten first, so that its end is not reported as a surprise. */
    void stop(String name) throws IOException {
        Optional<Running> process = find(name);
        forget(name);
        process.ifPresent(running -> Stopping.stop(List.of(running.target())));
    }

    void kill(String name) throws IOException {
        Optional<Running> process = find(name);
        forget(name);
        process.ifPresent(
                running -> running.process().destroyForcibly().onExit().join());
    }

    /** False for a process that was stopped on purpose. */
    synchronized boolean forgetDead(Running process) {
        return !closed && running.values().remove(process);
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Ends everything, rank by rank, and starts nothing any more. */
    void stopAll() throws IOException {
        Map<Integer, List<Stopping.Target>> ranks;
        synchronized (this) {
            closed = true;
            ranks = running.values().stream()
                    .collect(Collectors.groupingBy(
                            Running::stopRank, TreeMap::new, Collectors.mapping(Running::target, Collectors.toList())));
        }
        ranks.values().forEach(Stopping::stop);
        synchronized (this) {
            running.clear();
            save();
        }
    }

    private synchronized void forget(String name) throws IOException {
        running.remove(name);
        save();
    }

    private synchronized void save() throws IOException {
        List<RecordedProcess> processes = running.values().stream()
                .map(Running::recorded)
                .sorted(Comparator.comparing(RecordedProcess::name))
                .toList();
        Map<String, String> versions = Map.of(
                "postgres", layout.version("Postgres"),
                "kafka", layout.version("Kafka"),
                "keycloak", layout.version("Keycloak"));
        stateFile.write(new StateFile.State(processes, addresses, versions));
    }
}
