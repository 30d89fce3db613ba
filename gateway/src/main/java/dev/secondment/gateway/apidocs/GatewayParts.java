package dev.secondment.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.gateway.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the gateway adds to every operation: how to log in, and what it refuses before a service is asked. */
@ApplicationScoped
class GatewayParts {
    private static final List<String> ALWAYS = List.of("429", "503", "504");
    private static final List<String> WITH_TOKEN = List.of("401", "403");

    private final ObjectNode template;

    @Inject
    GatewayParts(
            ObjectMapper json,
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this(json, config.publicUrl(), config.issuer(), version);
    }

    GatewayParts(ObjectMapper json, String publicUrl, String issuer, String version) {
        try (InputStream file = GatewayParts.class.getResourceAsStream("/openapi-frame.json")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            this.template = (ObjectNode) json.readTree(text.replace("${publicUrl}", publicUrl)
                    .replace("${issuer}", issuer)
                    .replace("${version}", version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addHead(ObjectNode document) {
        document.set("info", template.path("info").deepCopy());
        document.set("servers", template.path("servers").deepCopy());
    }

    void addComponents(ObjectNode components) {
        template.path("components")
                .properties()
                .forEach(section -> components
                        .withObjectProperty(section.getKey())
                        .setAll((ObjectNode) section.getValue().deepCopy()));
    }

    void addTo(ObjectNode operation, String path) {
        boolean guarded = path.startsWith("/v1/");
        operation.set(
                "security", template.path(guarded ? "x-guarded" : "x-public").deepCopy());
        List<String> statuses = new ArrayList<>(ALWAYS);
        if (guarded) {
            statuses.addAll(WITH_TOKEN);
        }
        if (operation.has("requestBody")) {
            statuses.add("413");
        }
        ObjectNode responses = operation.withObjectProperty("responses");
        for (String status : statuses) {
            JsonNode own = responses.path(status);
            if (own.isMissingNode() || own.path("content").isMissingNode()) {
                responses.putObject(status).put("$ref", "#/components/responses/Gateway" + status);
            }
        }
    }
}
