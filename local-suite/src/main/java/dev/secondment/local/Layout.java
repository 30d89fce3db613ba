package dev.secondment.local;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * Where things are.
 *
 * @param root the working copy
 * @param jar the launcher's own jar
 * @param data data of this run
 */
record Layout(Path root, Path jar, Path data) {

    static Layout of(Options options) {
        Path jar = ownJar();
        Path root = jar.resolve("../../..").normalize();
        Path data = options.ephemeral()
                ? root.resolve("local-suite/target/ephemeral-"
                        + ProcessHandle.current().pid())
                : options.data().orElse(root.resolve(".data"));
        return new Layout(root, jar, data);
    }

    private static Path ownJar() {
        try {
            Path jar = Path.of(LocalSuite.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Unpacked and built things every run of this working copy shares; safe to delete. */
    Path cache() {
        return root.resolve(".data/cache");
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path target() {
        return root.resolve("local-suite/target");
    }

    Path realm() {
        return root.resolve("deploy/keycloak/secondment-realm.json");
    }

    Path serviceJar(Kind kind) {
        return root.resolve(kind.label + "/target/quarkus-app/quarkus-run.jar");
    }

    /** Version of a part, from the launcher's manifest. */
    String version(String part) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes attributes = file.getManifest().getMainAttributes();
            return attributes.getValue(part + "-Version");
        } catch (IOException e) {
            throw new SuiteFailure("Cannot read " + jar + ": " + e.getMessage());
        }
    }

    void createFolders() throws IOException {
        Files.createDirectories(data);
        Files.createDirectories(cache());
        Files.createDirectories(logs());
    }
}
