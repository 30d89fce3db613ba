package dev.secondment.gateway.status;

import dev.secondment.gateway.pages.HtmlPage;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the parts are doing, for people and for monitors. Always 200: the answer is the news. */
@Path("/status")
@RunOnVirtualThread
@Tag(name = "Suite", description = "The suite itself")
public class StatusResource {
    private final StatusCheck check;

    StatusResource(StatusCheck check) {
        this.check = check;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readStatus", summary = "Read the health of the parts")
    public SuiteStatus json() {
        return check.now();
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML + ";qs=0.5")
    @Operation(hidden = true)
    public String page() {
        SuiteStatus status = check.now();
        HtmlPage page = new HtmlPage("Suite: " + status.status())
                .tableStart("Part", "Status", "Replicas that answer", "Latency");
        status.parts()
                .forEach(part -> page.row(
                        part.name(),
                        part.status().name(),
                        part.replicasUp() + " of " + part.replicas(),
                        part.latencyMillis() + " ms"));
        return page.tableEnd().link("/docs/", "API explorer").html();
    }
}
