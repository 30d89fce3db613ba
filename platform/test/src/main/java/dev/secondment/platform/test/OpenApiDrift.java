package dev.secondment.platform.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** The committed API document of a service equals what the running service serves. */
public final class OpenApiDrift {

    private OpenApiDrift() {}

    public static void check(String service) {
        Path committed = Repository.file("contracts/openapi/" + service + ".yaml");
        String served = served();
        try {
            if (Boolean.getBoolean("contracts.update")) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, served);
            }
            assertThat(committed)
                    .as("run the test with -Dcontracts.update=true to accept the change")
                    .exists()
                    .content()
                    .isEqualTo(served);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String served() {
        String management = ConfigProvider.getConfig().getValue("test.management.url", String.class);
        return given().baseUri(management)
                        .get("/openapi?format=yaml")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .stripTrailing()
                + "\n";
    }
}
