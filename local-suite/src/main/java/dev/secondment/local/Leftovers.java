package dev.secondment.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a launcher that was killed left behind: its own processes, and nothing else. */
final class Leftovers {

    private Leftovers() {}

    /** Ends what the last run in this data folder left. The caller holds the folder's lock, so that run is over. */
    static List<String> stopIn(Path data) {
        Map<Long, Stopping.Target> targets = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (RecordedProcess process : recorded(data)) {
            Optional<ProcessHandle> handle = ProcessHandle.of(process.pid()).filter(process::isStill);
            if (handle.isPresent() && !targets.containsKey(process.pid())) {
                targets.put(process.pid(), new Stopping.Target(handle.get(), process.stopSignal()));
                names.add(process.name() + " (pid " + process.pid() + ")");
            }
        }
        Stopping.stop(List.copyOf(targets.values()));
        return names;
    }

    /** Throw-away folders of runs that can no longer delete them. */
    static void sweepEphemeral(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(target, "ephemeral-*")) {
            for (Path folder : folders) {
                if (isInUse(folder)) {
                    continue;
                }
                try (DataLock lock = DataLock.tryHold(folder)) {
                    if (lock.isHeld()) {
                        stopIn(folder);
                        Folders.delete(folder);
                    }
                }
            }
        }
    }

    /** The launcher whose pid the folder is named after may not have locked it yet. */
    private static boolean isInUse(Path folder) {
        String pid = folder.getFileName().toString().replaceFirst(".*-", "");
        return !pid.matches("\\d+")
                || ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }

    private static List<RecordedProcess> recorded(Path data) {
        List<RecordedProcess> processes =
                new ArrayList<>(new StateFile(data).read().processes());
        postmaster(PostgresComponent.folder(data)).ifPresent(processes::add);
        return processes;
    }

    /** PostgreSQL's own record, for a launcher that died between starting it and writing that down. */
    static Optional<RecordedProcess> postmaster(Path folder) {
        try {
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
            return ProcessHandle.of(pid)
                    .flatMap(handle -> handle.info().startInstant())
                    .map(start ->
                            new RecordedProcess("postgres", pid, start, folder.toString(), Launch.StopSignal.INT));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
