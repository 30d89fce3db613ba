package dev.secondment.agreement.amendment.rest;

import dev.secondment.agreement.amendment.application.AmendmentPreview;
import dev.secondment.agreement.amendment.application.AmendmentQueries;
import dev.secondment.agreement.amendment.application.AmendmentView;
import dev.secondment.agreement.amendment.application.PreviewAmendment;
import dev.secondment.agreement.amendment.application.ProposeAmendment;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Proposing and reading changes of a signed contract. */
@Path("/v1/agreements/{id}/amendments")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Amendments", description = "Changes of a signed contract: each a version with its own signatures.")
class AmendmentResource {

    private final ProposeAmendment propose;
    private final PreviewAmendment preview;
    private final AmendmentQueries amendments;

    AmendmentResource(ProposeAmendment propose, PreviewAmendment preview, AmendmentQueries amendments) {
        this.propose = propose;
        this.preview = preview;
        this.amendments = amendments;
    }

    @POST
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Command("amendment.propose")
    @Operation(
            operationId = "proposeAmendment",
            summary = "Propose to change a signed agreement",
            description = "By the home employer's HR, or the host's; the home employer then signs first. From the last"
                    + " signature to the last day, one at a time. The day from which it holds may lie in the past or the"
                    + " future. With dryRun=true nothing is proposed: the answer says what would change, who would sign,"
                    + " which months would be reckoned again, and everything that speaks against it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AmendmentRequest.class),
                            examples = {
                                @ExampleObject(name = "promotion", value = AmendmentExamples.PROMOTION),
                                @ExampleObject(name = "accession", value = AmendmentExamples.ACCESSION)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Proposed; Location and ETag name it.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AmendmentResponse.class),
                            examples = @ExampleObject(name = "proposed", value = AmendmentExamples.AMENDMENT)))
    @APIResponse(
            responseCode = "200",
            description = "With dryRun=true: what it would do.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AmendmentPreview.class),
                            examples = @ExampleObject(name = "dry-run", value = AmendmentExamples.PREVIEW)))
    @APIResponse(
            responseCode = "409",
            description = "The agreement is not signed or is over, or another amendment waits, as conflictsWith says.")
    @APIResponse(responseCode = "422", description = "All that speaks against it, in violations.")
    public Response propose(
            UUID id,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Show the effect, change nothing.")
                    boolean dryRun,
            @NotNull @Valid AmendmentRequest request) {
        if (dryRun) {
            return Response.ok(preview.handle(id, request.proposal())).build();
        }
        AmendmentView proposed = propose.handle(id, request.proposal());
        return Answers.created(
                "/v1/agreements/" + id + "/amendments/" + proposed.id(),
                AmendmentResponse.from(proposed),
                proposed.version());
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
            operationId = "listAmendments",
            summary = "List the amendments of an agreement",
            description = "Oldest first, the void ones too; all on one page.")
    @APIResponse(
            responseCode = "200",
            description = "The amendments.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AmendmentResponse.Listed.class),
                            examples = @ExampleObject(name = "one", value = AmendmentExamples.LIST)))
    public AmendmentResponse.Listed list(UUID id) {
        return new AmendmentResponse.Listed(amendments.list(id), null);
    }

    @GET
    @Path("/{amendmentId}")
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
            operationId = "readAmendment",
            summary = "Read an amendment",
            description = "What changes and how the terms read then, in the parts that you may see. The ETag is what a"
                    + " signature must name in If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The amendment.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AmendmentResponse.class),
                            examples = @ExampleObject(name = "half-signed", value = AmendmentExamples.AMENDMENT)))
    public Response read(
            UUID id, UUID amendmentId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        AmendmentView view = amendments.get(id, amendmentId);
        return Answers.ok(AmendmentResponse.from(view), view.version(), ifNoneMatch);
    }
}
