package dev.secondment.agreement.ending.rest;

import dev.secondment.agreement.ending.application.AcknowledgeEarlyEnd;
import dev.secondment.agreement.ending.application.DecideEarlyEnd;
import dev.secondment.agreement.ending.application.EarlyEndQueries;
import dev.secondment.agreement.ending.application.EarlyTerminationView;
import dev.secondment.agreement.ending.application.ProposeEarlyEnd;
import dev.secondment.agreement.ending.application.WithdrawEarlyEnd;
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

/** Ending before the planned day. */
@Path("/v1/agreements/{id}/early-terminations")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Ending", description = "Early ends, task completion, suspension.")
class EarlyTerminationResource {

    private final ProposeEarlyEnd proposeEarlyEnd;
    private final AcknowledgeEarlyEnd acknowledgeEarlyEnd;
    private final DecideEarlyEnd decideEarlyEnd;
    private final WithdrawEarlyEnd withdrawEarlyEnd;
    private final EarlyEndQueries earlyEnds;

    EarlyTerminationResource(
            ProposeEarlyEnd proposeEarlyEnd,
            AcknowledgeEarlyEnd acknowledgeEarlyEnd,
            DecideEarlyEnd decideEarlyEnd,
            WithdrawEarlyEnd withdrawEarlyEnd,
            EarlyEndQueries earlyEnds) {
        this.proposeEarlyEnd = proposeEarlyEnd;
        this.acknowledgeEarlyEnd = acknowledgeEarlyEnd;
        this.decideEarlyEnd = decideEarlyEnd;
        this.withdrawEarlyEnd = withdrawEarlyEnd;
        this.earlyEnds = earlyEnds;
    }

    @POST
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API, Roles.SECONDEE})
    @Command("agreement.propose-early-end")
    @Operation(
            operationId = "proposeEarlyTermination",
            summary = "Propose to end a secondment early",
            description =
                    "By the person, or by HR or a line manager of either employer. With notice kept it needs nobody's consent; shorter, all three agree; at once only for a ground that the terms list, and a host that sends the person away leaves the end to the home employer.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EarlyTerminationRequest.class),
                            examples = {
                                @ExampleObject(name = "notice", value = EndingExamples.NOTICE),
                                @ExampleObject(name = "consent", value = EndingExamples.CONSENT),
                                @ExampleObject(name = "immediate", value = EndingExamples.IMMEDIATE)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The dry run: what it would be and bring.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EarlyEndQuoteResponse.class),
                            examples = {@ExampleObject(name = "quote", value = EndingExamples.QUOTE)}))
    @APIResponse(
            responseCode = "201",
            description = "Proposed; Location and ETag name it.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EarlyTerminationResponse.class),
                            examples = {@ExampleObject(name = "proposed", value = EndingExamples.TERMINATION)}))
    @APIResponse(responseCode = "409", description = "Not running, or another is open, as conflictsWith says.")
    @APIResponse(
            responseCode = "422",
            description = "Not possible under the terms; immediateGrounds or latestLastDay name what is.")
    public Response propose(
            UUID id,
            @QueryParam("dryRun")
                    @Parameter(description = "true: answers what it would be and bring, and changes nothing.")
                    @Nullable
                    Boolean dryRun,
            @NotNull @Valid EarlyTerminationRequest request) {
        if (Boolean.TRUE.equals(dryRun)) {
            return Response.ok(EarlyEndQuoteResponse.from(proposeEarlyEnd.quote(request.toCommand(id))))
                    .build();
        }
        EarlyTerminationView proposed = proposeEarlyEnd.handle(request.toCommand(id));
        return Answers.created(
                "/v1/agreements/" + id + "/early-terminations/" + proposed.id(),
                EarlyTerminationResponse.from(proposed),
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
            operationId = "listEarlyTerminations",
            summary = "List early terminations",
            description = "Newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "one", value = EndingExamples.TERMINATIONS)))
    public Page<EarlyTerminationResponse> list(
            UUID id,
            @QueryParam("cursor") @Size(max = 500) @Pattern(regexp = "[A-Za-z0-9_=-]*") @Nullable String cursor,
            @QueryParam("limit") @Parameter(description = "Items on a page: 1 to 200, 50 unless told.") @Nullable
                    Integer limit) {
        Page<EarlyTerminationView> page = earlyEnds.list(id, cursor, PageLimit.of(limit));
        return new Page<>(
                page.items().stream().map(EarlyTerminationResponse::from).toList(), page.next());
    }

    @GET
    @Path("/{terminationId}")
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
    @Operation(operationId = "readEarlyTermination", summary = "Read an early termination")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag names its version.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EarlyTerminationResponse.class),
                            examples = {@ExampleObject(name = "running", value = EndingExamples.TERMINATION)}))
    public Response read(
            UUID id, UUID terminationId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        EarlyTerminationView view = earlyEnds.get(id, terminationId);
        return Answers.ok(EarlyTerminationResponse.from(view), view.version(), ifNoneMatch);
    }

    @POST
    @Path("/{terminationId}/acknowledgement")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API, Roles.SECONDEE})
    @Command("agreement.acknowledge-early-end")
    @Operation(
            operationId = "acknowledgeEarlyTermination",
            summary = "Confirm that you know of an early termination",
            description =
                    "By the two parties that did not propose it; it says nothing of agreeing. Once both have, or the time to do so has passed, notice runs.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PartyRequest.class),
                            examples = {@ExampleObject(name = "acknowledge", value = EndingExamples.ACKNOWLEDGE)}))
    @APIResponse(
            responseCode = "200",
            description = "As it stands now.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EarlyTerminationResponse.class),
                            examples = {@ExampleObject(name = "acknowledged", value = EndingExamples.TERMINATION)}))
    public Response acknowledge(
            UUID id,
            UUID terminationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PartyRequest request) {
        return changed(acknowledgeEarlyEnd.handle(new AcknowledgeEarlyEnd.Command(
                id, terminationId, ExpectedVersion.ofIfMatch(ifMatch), request.party())));
    }

    @POST
    @Path("/{terminationId}/decisions")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.SECONDEE})
    @Command("agreement.decide-early-end")
    @Operation(
            operationId = "decideEarlyTermination",
            summary = "Agree to an early termination, or contest it",
            description =
                    "By the parties whose consent it needs; after a removal from the site by the home employer alone, who may choose the last day. No system decides. With the last consent the end is settled.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EarlyTerminationDecisionRequest.class),
                            examples = {
                                @ExampleObject(name = "agree", value = EndingExamples.AGREE),
                                @ExampleObject(name = "contest", value = EndingExamples.CONTEST)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "As it stands now.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EarlyTerminationResponse.class),
                            examples = {@ExampleObject(name = "decided", value = EndingExamples.TERMINATION)}))
    public Response decide(
            UUID id,
            UUID terminationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EarlyTerminationDecisionRequest request) {
        return changed(decideEarlyEnd.handle(new DecideEarlyEnd.Command(
                id,
                terminationId,
                ExpectedVersion.ofIfMatch(ifMatch),
                request.decision(),
                request.lastDay(),
                request.reason(),
                request.party())));
    }

    @POST
    @Path("/{terminationId}/withdrawal")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API, Roles.SECONDEE})
    @Command("agreement.withdraw-early-end")
    @Operation(
            operationId = "withdrawEarlyTermination",
            summary = "Take an early termination back",
            description =
                    "By its proposer while it is open. What is settled is called off when all three parties have said so here: the planned end stands again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PartyRequest.class),
                            examples = {@ExampleObject(name = "withdraw", value = EndingExamples.WITHDRAW)}))
    @APIResponse(
            responseCode = "200",
            description = "As it stands now.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EarlyTerminationResponse.class),
                            examples = {@ExampleObject(name = "withdrawn", value = EndingExamples.TERMINATION)}))
    public Response withdraw(
            UUID id,
            UUID terminationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PartyRequest request) {
        return changed(withdrawEarlyEnd.handle(
                new WithdrawEarlyEnd.Command(id, terminationId, ExpectedVersion.ofIfMatch(ifMatch), request.party())));
    }

    private static Response changed(EarlyTerminationView view) {
        return Answers.changed(EarlyTerminationResponse.from(view), view.version());
    }
}
