package dev.secondment.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void secretsAreRandomKeptAndPrivate() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Secrets first = new Secrets(file);
        String admin = first.get("postgres.admin");

        assertThat(first.get("keycloak.admin")).hasSizeGreaterThanOrEqualTo(24).isNotEqualTo(admin);
        assertThat(new Secrets(file).get("postgres.admin")).isEqualTo(admin);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
