package dev.secondment.gateway.testclock;

import dev.secondment.gateway.GatewayConfig;
import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.web.WebProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets days pass in the demo suite; elsewhere it does not exist. */
@Path("/v1/test-clock")
@RunOnVirtualThread
@RolesAllowed("**")
@Tag(name = "Test clock", description = "Demo suite only")
public class TestClockResource {
    private final ServiceClocks clocks;
    private final boolean demo;

    TestClockResource(ServiceClocks clocks, GatewayConfig config) {
        this.clocks = clocks;
        this.demo = config.demo();
    }

    /** What the clocks shall read. */
    public record Setting(@NotNull Instant now) {}

    /** What the clocks read, by service. */
    public record Readings(Map<String, Instant> services) {}

    @GET
    @Operation(operationId = "readTestClock", summary = "Read the services' clocks")
    public Readings read(@Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        refuseOutsideDemo();
        return new Readings(clocks.read(authorization));
    }

    @POST
    @Operation(
            operationId = "setTestClock",
            summary = "Set the services' clocks",
            description = "Time goes on from there. Tokens are still judged by real time.")
    public Readings set(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @NotNull @Valid Setting setting) {
        refuseOutsideDemo();
        return new Readings(clocks.set(authorization, setting.now()));
    }

    private void refuseOutsideDemo() {
        if (!demo) {
            throw new ProblemException(WebProblem.NOT_FOUND, "There is no test clock here.");
        }
    }
}
