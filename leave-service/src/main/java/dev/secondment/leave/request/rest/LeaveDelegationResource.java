package dev.secondment.leave.request.rest;

import dev.secondment.leave.request.application.DelegationView;
import dev.secondment.leave.request.application.NameDeputy;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/leave-delegations")
@Tag(
        name = "Leave delegations",
        description = "Who answers leave requests for an employer, and who does in their place")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeaveDelegationResource {
    private final NameDeputy deputies;

    LeaveDelegationResource(NameDeputy deputies) {
        this.deputies = deputies;
    }

    @POST
    @Command("leave-delegation.name")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "nameLeaveDeputy",
            summary = "Name who answers leave requests for your organisation, and their deputy",
            description =
                    "From then on other line managers of your side do not answer; HR always does. The newest word that "
                            + "holds on a day counts, one about the agreement before one about all. A line manager "
                            + "names only their own deputy, for days on which HR named them to answer.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NameDeputyRequest.class),
                            examples = {@ExampleObject(name = "summer", value = LeaveExamples.NAME_DEPUTY)}))
    @APIResponse(
            responseCode = "201",
            description = "Named",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DelegationResponse.class),
                            examples = @ExampleObject(name = "delegation", value = LeaveExamples.DELEGATION)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part, leave-self-approval")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    @APIResponse(responseCode = "422", description = "leave-invalid-dates, leave-own-deputy")
    public Response name(@NotNull @Valid NameDeputyRequest named) {
        DelegationView view = deputies.handle(named.toCommand());
        return Answers.created("/v1/leave-delegations/" + view.id(), DelegationResponse.from(view), view.version());
    }

    @GET
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API, Roles.AUDITOR})
    @Operation(operationId = "listLeaveDelegations", summary = "List your organisation's delegations, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = LeaveExamples.DELEGATIONS)))
    public Page<DelegationResponse> list(
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Page<DelegationView> page =
                deputies.list(agreementId, Cursor.read(cursor, UUID::fromString).orElse(null), PageLimit.of(limit));
        return new Page<>(
                page.items().stream().map(DelegationResponse::from).toList(),
                page.next() == null ? null : Cursor.encode(page.next()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API, Roles.AUDITOR})
    @Operation(operationId = "getLeaveDelegation", summary = "Read a delegation of your organisation")
    @APIResponse(
            responseCode = "200",
            description = "The delegation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DelegationResponse.class),
                            examples = @ExampleObject(name = "delegation", value = LeaveExamples.DELEGATION)))
    @APIResponse(responseCode = "404", description = "leave-delegation-unknown")
    public Response read(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        DelegationView view = deputies.read(id);
        return Answers.ok(DelegationResponse.from(view), view.version(), ifNoneMatch);
    }

    @POST
    @Path("{id}/withdrawal")
    @Command("leave-delegation.withdraw")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(operationId = "withdrawLeaveDelegation", summary = "Withdraw a delegation: it counts no more")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DelegationResponse.class),
                            examples = @ExampleObject(name = "withdrawn", value = LeaveExamples.WITHDRAWN)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part, leave-self-approval")
    @APIResponse(responseCode = "404", description = "leave-delegation-unknown")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        DelegationView view = deputies.withdraw(id, ExpectedVersion.ofIfMatch(ifMatch));
        return Answers.changed(DelegationResponse.from(view), view.version());
    }
}
