package dev.secondment.agreement.ending.rest;

import dev.secondment.agreement.ending.application.CompletionQueries;
import dev.secondment.agreement.ending.application.CompletionView;
import dev.secondment.agreement.ending.application.DecideCompletion;
import dev.secondment.agreement.ending.application.SubmitCompletion;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** Ending because the task is done. */
@Path("/v1/agreements/{id}/completions")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Ending")
class CompletionResource {

    private final SubmitCompletion submitCompletion;
    private final DecideCompletion decideCompletion;
    private final CompletionQueries completions;

    CompletionResource(
            SubmitCompletion submitCompletion, DecideCompletion decideCompletion, CompletionQueries completions) {
        this.submitCompletion = submitCompletion;
        this.decideCompletion = decideCompletion;
        this.completions = completions;
    }

    @POST
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Command("agreement.submit-completion")
    @Operation(
            operationId = "submitCompletion",
            summary = "Submit that the task is done",
            description =
                    "By HR or a line manager of the host, with evidence for each criterion of the terms. Home and the person have ten days to object; silence accepts. The secondment then ends when the host's notice has run out, at its long stop date at the latest.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CompletionRequest.class),
                            examples = {@ExampleObject(name = "done", value = EndingExamples.COMPLETION)}))
    @APIResponse(
            responseCode = "201",
            description = "Submitted; Location and ETag name it.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CompletionResponse.class),
                            examples = {@ExampleObject(name = "submitted", value = EndingExamples.SUBMITTED)}))
    @APIResponse(responseCode = "409", description = "Does not end by its task, is not running, or another is open.")
    @APIResponse(
            responseCode = "422",
            description = "The evidence does not match the criteria; missing names them all.")
    public Response submit(UUID id, @NotNull @Valid CompletionRequest request) {
        CompletionView submitted = submitCompletion.handle(
                new SubmitCompletion.Command(id, request.completedOn(), request.evidence(), request.party()));
        return Answers.created(
                "/v1/agreements/" + id + "/completions/" + submitted.id(),
                CompletionResponse.from(submitted),
                submitted.version());
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
    @Operation(operationId = "listCompletions", summary = "List completions", description = "Newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "one", value = EndingExamples.COMPLETIONS)))
    public Page<CompletionResponse> list(
            UUID id,
            @QueryParam("cursor") @Size(max = 500) @Pattern(regexp = "[A-Za-z0-9_=-]*") @Nullable String cursor,
            @QueryParam("limit") @Parameter(description = "Items on a page: 1 to 200, 50 unless told.") @Nullable
                    Integer limit) {
        Page<CompletionView> page = completions.list(id, cursor, PageLimit.of(limit));
        return new Page<>(page.items().stream().map(CompletionResponse::from).toList(), page.next());
    }

    @GET
    @Path("/{completionId}")
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
    @Operation(operationId = "readCompletion", summary = "Read a completion")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag names its version.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CompletionResponse.class),
                            examples = {@ExampleObject(name = "submitted", value = EndingExamples.SUBMITTED)}))
    public Response read(
            UUID id, UUID completionId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        CompletionView view = completions.get(id, completionId);
        return Answers.ok(CompletionResponse.from(view), view.version(), ifNoneMatch);
    }

    @POST
    @Path("/{completionId}/decisions")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.SECONDEE})
    @Command("agreement.decide-completion")
    @Operation(
            operationId = "decideCompletion",
            summary = "Accept that the task is done, or object",
            description =
                    "By HR or a line manager of the home employer and by the person. With both accepting it is settled at once; one objection disputes it, and the host may submit again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CompletionDecisionRequest.class),
                            examples = {
                                @ExampleObject(name = "accept", value = EndingExamples.ACCEPT),
                                @ExampleObject(name = "object", value = EndingExamples.OBJECT)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "As it stands now.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CompletionResponse.class),
                            examples = {@ExampleObject(name = "decided", value = EndingExamples.SUBMITTED)}))
    public Response decide(
            UUID id,
            UUID completionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CompletionDecisionRequest request) {
        return changed(decideCompletion.handle(new DecideCompletion.Command(
                id,
                completionId,
                ExpectedVersion.ofIfMatch(ifMatch),
                request.decision(),
                request.reason(),
                request.party())));
    }

    private static Response changed(CompletionView view) {
        return Answers.changed(CompletionResponse.from(view), view.version());
    }
}
