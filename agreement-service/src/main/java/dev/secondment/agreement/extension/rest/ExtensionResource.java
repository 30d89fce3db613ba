package dev.secondment.agreement.extension.rest;

import dev.secondment.agreement.extension.application.ExtensionQueries;
import dev.secondment.agreement.extension.application.ExtensionView;
import dev.secondment.agreement.extension.application.RequestExtension;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asking for an extension, and reading what was asked. */
@Path("/v1/agreements/{id}/extension-requests")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Extensions", description = "A later last day: asked for by one party, agreed by all, then signed.")
class ExtensionResource {

    private final RequestExtension requestExtension;
    private final ExtensionQueries extensions;

    ExtensionResource(RequestExtension requestExtension, ExtensionQueries extensions) {
        this.requestExtension = requestExtension;
        this.extensions = extensions;
    }

    @POST
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API, Roles.SECONDEE})
    @Command("extension.request")
    @Operation(
            operationId = "requestExtension",
            summary = "Ask for an extension",
            description =
                    "By HR or a line manager of home or host, or by the person, while the secondment runs and no end is agreed; one open request at a time. Asking is agreeing; the other two decide by decideBy, else it lapses and the original end stands. Limits of law that stand in the way are shown at once and judged when all have agreed.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RaiseExtensionRequest.class),
                            examples = {
                                @ExampleObject(name = "first", value = ExtensionExamples.RAISE),
                                @ExampleObject(name = "second", value = ExtensionExamples.RAISE_AGAIN)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Asked; Location and ETag name it.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ExtensionResponse.class),
                            examples = @ExampleObject(name = "requested", value = ExtensionExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "With dryRun=true: what it would lead to.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ExtensionPreviewResponse.class),
                            examples = @ExampleObject(name = "preview", value = ExtensionExamples.PREVIEW)))
    @APIResponse(
            responseCode = "409",
            description = "Not running, an end is agreed, or another request is open, as conflictsWith says.")
    @APIResponse(responseCode = "422", description = "The agreed terms do not allow it; violations lists every reason.")
    public Response request(
            UUID id,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Answer what would follow, and change nothing.")
                    boolean dryRun,
            @NotNull @Valid RaiseExtensionRequest request) {
        RequestExtension.Command command = new RequestExtension.Command(id, request.toProposal(), request.party());
        if (dryRun) {
            return Response.ok(ExtensionPreviewResponse.from(requestExtension.preview(command)))
                    .build();
        }
        ExtensionView asked = requestExtension.handle(command);
        return Answers.created(
                "/v1/agreements/" + id + "/extension-requests/" + asked.id(),
                ExtensionResponse.from(asked),
                asked.version());
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
    @Operation(
            operationId = "listExtensionRequests",
            summary = "List an agreement's extension requests, newest first",
            description = "By home, host and the person.")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "page", value = ExtensionExamples.PAGE)))
    public Page<ExtensionResponse> list(
            UUID id,
            @QueryParam("cursor")
                    @Parameter(description = "The value of next on the page before.")
                    @Size(max = 200)
                    @Nullable
                    String cursor,
            @QueryParam("limit") @Parameter(description = "Items on a page: 1 to 200, 50 unless told.") @Nullable
                    Integer limit) {
        Page<ExtensionView> page = extensions.list(id, cursor, PageLimit.of(limit));
        return new Page<>(page.items().stream().map(ExtensionResponse::from).toList(), page.next());
    }

    @GET
    @Path("/{extensionId}")
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
    @Operation(
            operationId = "readExtensionRequest",
            summary = "Read an extension request",
            description = "By home, host and the person. The ETag is what a decision must name in If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ExtensionResponse.class),
                            examples = @ExampleObject(name = "requested", value = ExtensionExamples.REQUEST)))
    public Response read(
            UUID id, UUID extensionId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        ExtensionView view = extensions.get(id, extensionId);
        return Answers.ok(ExtensionResponse.from(view), view.version(), ifNoneMatch);
    }
}
