package dev.secondment.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Something to look at on the first start: a draft agreement for employee E-1002, made through the public API as the
 * home employer's HR would. Loaded once per data folder.
 */
final class DemoData {
    private static final String SAMPLE = "/demo/agreement.json";
    private static final int CREATED = 201;

    private final Addresses addresses;
    private final Path loaded;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    DemoData(Addresses addresses, Layout layout) {
        this.addresses = addresses;
        this.loaded = layout.data().resolve("demo-data-loaded");
    }

    /** Safe to repeat after a crash in between: the key makes the second request the first one's echo. */
    void load() throws IOException, InterruptedException {
        if (Files.exists(loaded)) {
            return;
        }
        HttpRequest draft = HttpRequest.newBuilder(URI.create(addresses.publicUrl() + "/v1/agreements"))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "\"demo-agreement-of-E-1002\"")
                .POST(HttpRequest.BodyPublishers.ofString(sample()))
                .build();
        HttpResponse<String> answer = http.send(draft, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != CREATED) {
            throw new SuiteFailure("The demo data was not taken: " + answer.body());
        }
        Files.createFile(loaded);
    }

    private String token() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(addresses.keycloakUrl() + "/realms/secondment/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=suite-cli&username=acme-hr&password=demo"))
                .build();
        String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return new ObjectMapper().readTree(answer).path("access_token").asText();
    }

    private static String sample() throws IOException {
        try (InputStream sample = DemoData.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new SuiteFailure("The demo data is missing from this build");
            }
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
