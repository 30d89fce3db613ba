package dev.secondment.placement.assignment.rest;

import dev.secondment.placement.assignment.application.DeclareReady;
import dev.secondment.placement.assignment.application.PlacementQueries;
import dev.secondment.placement.assignment.application.PlacementView;
import dev.secondment.placement.assignment.application.ReadinessView;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/placements/{id}/readiness")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Scoped(read = "placements:read", write = "placements:write")
@Tag(name = "Onboarding")
public class ReadinessResource {

    private final PlacementQueries queries;
    private final DeclareReady declareReady;

    ReadinessResource(PlacementQueries queries, DeclareReady declareReady) {
        this.queries = queries;
        this.declareReady = declareReady;
    }

    @GET
    @RolesAllowed({
        Roles.HR,
        Roles.LINE_MANAGER,
        Roles.PAYROLL,
        Roles.FINANCE,
        Roles.COMPLIANCE,
        Roles.AUDITOR,
        Roles.SECONDEE,
        Roles.PARTNER_API
    })
    @Operation(operationId = "getReadiness", summary = "Read what is missing before the person can come")
    @APIResponse(
            responseCode = "200",
            description = "The status, and every blocking item that is open",
            content = @Content(schema = @Schema(implementation = ReadinessView.class)))
    public Response get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        ReadinessView readiness = queries.readiness(id);
        return Answers.ok(readiness, readiness.version(), ifNoneMatch);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.LINE_MANAGER, Roles.HR, Roles.PARTNER_API})
    @Command("placement.declare-ready")
    @Operation(
            operationId = "declareReady",
            summary = "Declare a placement ready",
            description = "Done by the host's line manager, HR or system, once every blocking item is done.")
    @APIResponse(
            responseCode = "200",
            description = "The placement, ready",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Blocking items are open, all listed in missing; or the status does not allow it")
    public Response declare(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DeclareReadyRequest request) {
        PlacementView placement = declareReady.handle(new DeclareReady.Command(id, ExpectedVersion.ofIfMatch(ifMatch)));
        return Answers.changed(placement, placement.version());
    }
}
