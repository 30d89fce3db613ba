package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.application.VersionQueries;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Every text that was signed, and what changed from one to the other. */
@Path("/v1/agreements/{id}/versions")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Agreements")
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
class AgreementVersionResource {

    private final VersionQueries versions;

    AgreementVersionResource(VersionQueries versions) {
        this.versions = versions;
    }

    @GET
    @Operation(
            operationId = "listAgreementVersions",
            summary = "List the signed versions of an agreement",
            description = "In the order of signing: the original, then every amendment that all parties signed.")
    @APIResponse(
            responseCode = "200",
            description = "The versions; all on one page.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = VersionResponse.Listed.class),
                            examples = @ExampleObject(name = "two", value = VersionExamples.LIST)))
    public VersionResponse.Listed list(UUID id) {
        return new VersionResponse.Listed(
                versions.list(id).stream().map(VersionResponse::listed).toList(), null);
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "readAgreementVersion",
            summary = "Read a signed version of an agreement",
            description = "The terms as its parties signed them. A signed version never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The version.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = VersionResponse.class),
                            examples = @ExampleObject(name = "amended", value = VersionExamples.VERSION)))
    public Response read(UUID id, int number, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return Answers.ok(VersionResponse.from(versions.get(id, number)), number, ifNoneMatch);
    }

    @GET
    @Path("/{number}/diff")
    @Operation(
            operationId = "compareAgreementVersions",
            summary = "Compare two signed versions of an agreement",
            description = "What a reader would mark with a pencil, in those parts that you may see.")
    @APIResponse(
            responseCode = "200",
            description = "The differences, in the order of the terms.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = VersionResponse.Differences.class),
                            examples = @ExampleObject(name = "promoted", value = VersionExamples.DIFFERENCES)))
    public VersionResponse.Differences compare(
            UUID id,
            int number,
            @QueryParam("against")
                    @Parameter(description = "The version to compare with; the one before unless told.")
                    @Nullable
                    Integer against) {
        return new VersionResponse.Differences(versions.difference(id, number, against));
    }
}
