package dev.secondment.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.gateway.routing.Published;
import dev.secondment.gateway.routing.RouteTable;
import dev.secondment.gateway.routing.ServiceCalls;
import dev.secondment.gateway.routing.Services;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The API document of the suite, made from what the running services publish. */
@ApplicationScoped
class SuiteDocument {
    private static final String GATEWAY = "gateway";

    private final Published<JsonNode> published;
    private final RouteTable routes;
    private final ServiceCalls calls;
    private final Services services;
    private final OpenApiDocumentService own;
    private final GatewayParts gatewayParts;
    private final ObjectMapper json;

    SuiteDocument(
            RouteTable routes,
            ServiceCalls calls,
            Services services,
            OpenApiDocumentService own,
            GatewayParts gatewayParts,
            ObjectMapper json) {
        this.routes = routes;
        this.calls = calls;
        this.services = services;
        this.own = own;
        this.gatewayParts = gatewayParts;
        this.json = json;
        this.published = new Published<>(services, this::read);
    }

    ObjectNode current() {
        Map<String, JsonNode> documents = new TreeMap<>(published.all());
        documents.put(GATEWAY, ownDocument());
        return new MergedDocument(documents, this::owns, gatewayParts).build();
    }

    /** A path that leads to a service is described by that service alone; the rest is the gateway's. */
    private boolean owns(String part, String path) {
        Optional<String> service = routes.serviceOf(path);
        return part.equals(service.orElse(GATEWAY));
    }

    private JsonNode ownDocument() {
        try {
            return json.readTree(own.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(String service) throws IOException {
        HttpResponse<String> answer = calls.readFirst(services.apiDocuments(service), "Accept", "application/json");
        if (answer.statusCode() != 200) {
            throw new IOException("Status " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }
}
