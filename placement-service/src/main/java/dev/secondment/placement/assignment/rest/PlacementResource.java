package dev.secondment.placement.assignment.rest;

import dev.secondment.placement.assignment.application.PlacementChangeView;
import dev.secondment.placement.assignment.application.PlacementQueries;
import dev.secondment.placement.assignment.application.PlacementSummary;
import dev.secondment.placement.assignment.application.PlacementView;
import dev.secondment.placement.assignment.domain.PlacementProblem;
import dev.secondment.placement.assignment.domain.PlacementRejected;
import dev.secondment.placement.assignment.domain.PlacementStatus;
import dev.secondment.placement.assignment.domain.Placements;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/placements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Scoped(read = "placements:read", write = "placements:write")
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
@Tag(name = "Placements", description = "Assignments on the ground, each from one signed agreement")
public class PlacementResource {

    private static final String A_UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final PlacementQueries queries;

    PlacementResource(PlacementQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listPlacements",
            summary = "List placements",
            description =
                    "Those in which the caller's organisation or the caller takes part, in the order of their agreements.")
    @APIResponse(responseCode = "200", description = "A page of placements")
    public Page<PlacementSummary> list(
            @QueryParam("agreementId")
                    @Parameter(
                            description = "Only the placement of this agreement",
                            schema = @Schema(implementation = UUID.class))
                    @Pattern(regexp = A_UUID)
                    @Nullable
                    String agreementId,
            @QueryParam("status")
                    @Parameter(
                            description = "Only placements in this status",
                            schema = @Schema(implementation = PlacementStatus.class))
                    @Nullable
                    String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Parameter(description = "1 to 200, 50 unless told") @Nullable Integer limit) {
        int size = PageLimit.of(limit);
        var filter = new Placements.Filter(
                Optional.ofNullable(agreementId).map(UUID::fromString),
                Optional.ofNullable(status).map(PlacementResource::status));
        return Page.of(
                queries.list(filter, Cursor.read(cursor, UUID::fromString), size + 1),
                size,
                last -> Cursor.encode(last.agreementId().toString()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPlacement", summary = "Read a placement")
    @APIResponse(
            responseCode = "200",
            description = "The placement as the caller's side sees it",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        PlacementView placement = queries.get(id);
        return Answers.ok(placement, placement.version(), ifNoneMatch);
    }

    @GET
    @Path("{id}/history")
    @Operation(
            operationId = "listPlacementHistory",
            summary = "Read what happened to a placement",
            description =
                    "Oldest first: what, when recorded, from when effective, and which side in which function did it.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    public Page<PlacementChangeView> history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Parameter(description = "1 to 200, 50 unless told") @Nullable Integer limit) {
        int size = PageLimit.of(limit);
        return Page.of(
                queries.history(id, Cursor.read(cursor, Long::valueOf).orElse(0L), size + 1),
                size,
                last -> Cursor.encode(Long.toString(last.position())));
    }

    private static PlacementStatus status(String name) {
        return Arrays.stream(PlacementStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new PlacementRejected(
                        PlacementProblem.UNKNOWN_STATUS,
                        "Known statuses: " + Arrays.toString(PlacementStatus.values())));
    }
}
