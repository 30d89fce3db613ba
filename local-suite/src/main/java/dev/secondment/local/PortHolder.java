package dev.secondment.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the process that listens on a port: from /proc on Linux, from lsof elsewhere. */
final class PortHolder {

    private static final String LISTEN = "0A";

    private PortHolder() {}

    static Optional<String> of(int port) {
        try {
            Optional<Long> pid = Files.isDirectory(Path.of("/proc/net")) ? fromProc(port) : fromLsof(port);
            return pid.map(PortHolder::describe);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String describe(long pid) {
        String command = ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().commandLine())
                .orElse("?");
        String shown = command.length() > 120 ? command.substring(0, 120) + "..." : command;
        return "pid " + pid + ": " + shown;
    }

    private static Optional<Long> fromProc(int port) throws IOException {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            if (Files.exists(Path.of(table))) {
                sockets.addAll(listeningSockets(Files.readAllLines(Path.of(table)), port));
            }
        }
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (holdsOneOf(process, sockets)) {
                    return Optional.of(Long.valueOf(process.getFileName().toString()));
                }
            }
        }
        return Optional.empty();
    }

    /** The links, like {@code socket:[4711]}, of sockets that listen on the port. */
    static Set<String> listeningSockets(List<String> table, int port) {
        Set<String> sockets = new HashSet<>();
        for (String line : table) {
            String[] columns = line.strip().split("\\s+", -1);
            boolean listens = columns.length > 9
                    && columns[3].equals(LISTEN)
                    && columns[1].endsWith(String.format(":%04X", port));
            if (listens) {
                sockets.add("socket:[" + columns[9] + "]");
            }
        }
        return sockets;
    }

    private static boolean holdsOneOf(Path process, Set<String> sockets) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false; // ended meanwhile, or another user's
        }
        return false;
    }

    private static Optional<Long> fromLsof(int port) throws IOException {
        Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
        String pids = new String(lsof.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return pids.isEmpty()
                ? Optional.empty()
                : Optional.of(Long.valueOf(pids.lines().toList().getFirst()));
    }
}
