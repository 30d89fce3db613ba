package dev.secondment.agreement.conversion.rest;

import dev.secondment.agreement.conversion.application.ConversionQueries;
import dev.secondment.agreement.conversion.application.ConversionView;
import dev.secondment.agreement.conversion.application.ProposeConversion;
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

/** Offering a contract, and reading what was offered. */
@Path("/v1/agreements/{id}/conversion-requests")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Conversions", description = "A contract with the host in place of the return.")
class ConversionResource {

    private final ProposeConversion proposeConversion;
    private final ConversionQueries conversions;

    ConversionResource(ProposeConversion proposeConversion, ConversionQueries conversions) {
        this.proposeConversion = proposeConversion;
        this.conversions = conversions;
    }

    @POST
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Command("conversion.propose")
    @Operation(
            operationId = "proposeConversion",
            summary = "Offer the person a contract with the host",
            description =
                    "By the host's HR or line manager, while the secondment runs and no other end is agreed; one open offer at a time. Where the terms ask for no at-risk check it is AT_RISK_CHECK at once. Without a contract by contractStart it is BLOCKED.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProposeConversionRequest.class),
                            examples = @ExampleObject(name = "permanent", value = ConversionExamples.PROPOSE)))
    @APIResponse(
            responseCode = "201",
            description = "Offered; Location and ETag name it.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConversionResponse.class),
                            examples = @ExampleObject(name = "proposed", value = ConversionExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "With dryRun=true: what it would lead to.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConversionPreviewResponse.class),
                            examples = @ExampleObject(name = "preview", value = ConversionExamples.PREVIEW)))
    @APIResponse(
            responseCode = "409",
            description = "Not running, another end is agreed, or another offer is open, as conflictsWith says.")
    @APIResponse(responseCode = "422", description = "Not possible from that day; violations lists every reason.")
    public Response propose(
            UUID id,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Answer what would follow, and change nothing.")
                    boolean dryRun,
            @NotNull @Valid ProposeConversionRequest request) {
        ProposeConversion.Command command =
                new ProposeConversion.Command(id, request.contractStart(), request.toPost());
        if (dryRun) {
            return Response.ok(ConversionPreviewResponse.from(proposeConversion.preview(command)))
                    .build();
        }
        ConversionView offered = proposeConversion.handle(command);
        return Answers.created(
                "/v1/agreements/" + id + "/conversion-requests/" + offered.id(),
                ConversionResponse.from(offered),
                offered.version());
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
            operationId = "listConversionRequests",
            summary = "List an agreement's conversion requests, newest first",
            description = "By home, host and the person.")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "page", value = ConversionExamples.PAGE)))
    public Page<ConversionResponse> list(
            UUID id,
            @QueryParam("cursor")
                    @Parameter(description = "The value of next on the page before.")
                    @Size(max = 200)
                    @Nullable
                    String cursor,
            @QueryParam("limit") @Parameter(description = "Items on a page: 1 to 200, 50 unless told.") @Nullable
                    Integer limit) {
        Page<ConversionView> page = conversions.list(id, cursor, PageLimit.of(limit));
        return new Page<>(page.items().stream().map(ConversionResponse::from).toList(), page.next());
    }

    @GET
    @Path("/{conversionId}")
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
            operationId = "readConversionRequest",
            summary = "Read a conversion request",
            description = "By home, host and the person. The ETag is what the next step must name in If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConversionResponse.class),
                            examples = @ExampleObject(name = "proposed", value = ConversionExamples.REQUEST)))
    public Response read(
            UUID id, UUID conversionId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        ConversionView view = conversions.get(id, conversionId);
        return Answers.ok(ConversionResponse.from(view), view.version(), ifNoneMatch);
    }
}
