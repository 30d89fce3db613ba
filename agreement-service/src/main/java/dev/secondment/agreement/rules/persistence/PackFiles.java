package dev.secondment.agreement.rules.persistence;

import dev.secondment.agreement.rules.domain.RulePack;
import dev.secondment.agreement.rules.domain.RulePacks;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packs this service comes with. A broken one, or two editions in force on one day, and it does not start. */
final class PackFiles {
    static final String FOLDER = "/rules/";

    private PackFiles() {}

    @Produces
    @Singleton
    @Startup
    static RulePacks packs() {
        return new RulePacks(names().stream().map(PackFiles::pack).toList());
    }

    static List<String> names() {
        return text("index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    private static RulePack pack(String name) {
        return PackReader.read(name, text(name));
    }

    private static String text(String name) {
        try (InputStream file = PackFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no rule pack " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
