package dev.secondment.gateway.discovery;

import dev.secondment.gateway.GatewayConfig;
import dev.secondment.gateway.routing.RouteTable;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How people and machines find what is here. */
@Path("/")
@Tag(name = "Suite")
public class DiscoveryResource {
    private final RouteTable routes;
    private final String publicUrl;
    private final String issuer;
    private final String version;

    DiscoveryResource(
            RouteTable routes,
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.routes = routes;
        this.publicUrl = config.publicUrl();
        this.issuer = config.issuer();
        this.version = version;
    }

    /** Which build answers. */
    public record Version(String name, String version) {}

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response home() {
        return Response.status(Response.Status.FOUND)
                .header("Location", "/docs/")
                .build();
    }

    @GET
    @PermitAll
    @Path("docs")
    @Operation(hidden = true)
    public Response docs() {
        return home();
    }

    @GET
    @PermitAll
    @Path("version")
    @Operation(operationId = "readVersion", summary = "Read which build answers")
    public Version version() {
        return new Version("secondment-suite", version);
    }

    /** RFC 9727. */
    @GET
    @PermitAll
    @Path(".well-known/api-catalog")
    @Produces("application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"")
    @Operation(hidden = true)
    public Map<String, Object> catalog() {
        return Map.of(
                "linkset",
                List.of(Map.of(
                        "anchor",
                        publicUrl + "/v1",
                        "service-desc",
                        List.of(link("/openapi", "application/vnd.oai.openapi+json;version=3.1")),
                        "service-doc",
                        List.of(link("/docs/", MediaType.TEXT_HTML)),
                        "status",
                        List.of(link("/status", MediaType.APPLICATION_JSON)))));
    }

    private Map<String, String> link(String path, String type) {
        return Map.of("href", URI.create(publicUrl + path).toString(), "type", type);
    }

    @GET
    @PermitAll
    @Path("llms.txt")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String llms() {
        return """
                # Secondment Suite

                > One API for lending an employee to a host and bringing the person back: agreements, placements, leave.

                - [API document](%1$s/openapi): OpenAPI 3.1, every operation
                - [Explorer](%1$s/docs/): try operations after logging in
                - [Problems](%1$s/problems): every error code and what to do about it
                - [Status](%1$s/status): health of the parts
                - Tokens: OAuth 2 at %2$s, audience secondment-api
                - Events: GET %1$s/v1/events, one cursor over everything the caller may see
                - Paths: %3$s
                """.formatted(publicUrl, issuer, String.join(", ", routes.prefixes()));
    }
}
