package dev.secondment.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak, unpacked and built once per version and set of build options; every run shares the result. */
final class KeycloakDistribution {

    private static final List<String> BUILD_OPTIONS = List.of("--db=postgres", "--health-enabled=true");

    private final Layout layout;
    private final Processes processes;
    private final Progress progress;

    KeycloakDistribution(Layout layout, Processes processes, Progress progress) {
        this.layout = layout;
        this.processes = processes;
        this.progress = progress;
    }

    /** A folder that looks like a home of Keycloak: programs linked, data its own. */
    Path home() throws IOException, InterruptedException {
        Path built = built();
        Path home = Files.createDirectories(layout.data().resolve("keycloak"));
        for (String part : List.of("bin", "conf", "lib", "providers", "themes")) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, built.resolve(part));
        }
        return home;
    }

    private Path built() throws IOException, InterruptedException {
        String version = layout.version("Keycloak");
        Path built = layout.cache().resolve("keycloak-" + version);
        try (DataLock turn = DataLock.await(layout.cache().resolve("keycloak-lock"))) {
            if (turn.isHeld() && !isBuilt(built)) {
                build(layout.target().resolve("keycloak/keycloak-" + version + ".zip"), built);
            }
        }
        return built;
    }

    private static boolean isBuilt(Path built) throws IOException {
        Path stamp = stamp(built);
        return Files.exists(stamp) && Files.readString(stamp).equals(BUILD_OPTIONS.toString());
    }

    private static Path stamp(Path built) {
        return built.resolve("built-with");
    }

    private void build(Path zip, Path built) throws IOException, InterruptedException {
        progress.say("keycloak", "unpacking and building, once for this version (about 20 s)");
        Folders.delete(built);
        unpack(zip, built);
        Path script = built.resolve("bin/kc.sh");
        List<String> command = new ArrayList<>(List.of(script.toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        processes.run(
                "keycloak-build",
                new Launch(
                        command,
                        Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_KC_HEAP", "-Xmx512m"),
                        built.toString(),
                        Launch.StopSignal.TERM));
        Files.writeString(stamp(built), BUILD_OPTIONS.toString());
    }

    private static void unpack(Path zip, Path target) throws IOException {
        if (Files.notExists(zip)) {
            throw new SuiteFailure(zip + " is missing; ./suite run fetches it");
        }
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                unpack(file, entry, target.resolve(withoutTop(entry.getName())).normalize());
            }
        }
    }

    /** {@code keycloak-26.7.3/bin/kc.sh} becomes {@code bin/kc.sh}. */
    private static String withoutTop(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if (file.toString().endsWith(".sh") && !file.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + file + " executable");
        }
    }
}
