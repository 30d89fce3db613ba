package dev.secondment.leave.cover.rest;

import dev.secondment.leave.cover.application.KeepPool;
import dev.secondment.leave.cover.application.PoolMemberView;
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

@Path("/v1/cover-pool-members")
@Tag(name = "Cover pool", description = "Whom an employer may ask to cover")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PoolMemberResource {
    private final KeepPool pool;

    PoolMemberResource(KeepPool pool) {
        this.pool = pool;
    }

    @POST
    @Command("cover-pool.add")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "addCoverPoolMember",
            summary = "Add somebody to your organisation's pool",
            description = "For one agreement, a team or anything. The host names its own people, other secondees and "
                    + "agencies'; the home employer substitutes of its own.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PoolMemberRequest.class),
                            examples = @ExampleObject(name = "deputy", value = CoverExamples.MEMBER)))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content =
                    @Content(
                            schema = @Schema(implementation = PoolMemberResponse.class),
                            examples = @ExampleObject(name = "deputy", value = CoverExamples.MEMBER_ANSWER)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    @APIResponse(responseCode = "409", description = "cover-pool-member-known")
    @APIResponse(responseCode = "422", description = "cover-pool-member-misplaced")
    public Response add(@NotNull @Valid PoolMemberRequest member) {
        PoolMemberView view = pool.add(member.toCommand());
        return Answers.created("/v1/cover-pool-members/" + view.id(), PoolMemberResponse.from(view), view.version());
    }

    @GET
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(operationId = "listCoverPoolMembers", summary = "List your organisation's pool, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "pool",
                                            value = "{\"items\":[" + CoverExamples.MEMBER_ANSWER + "]}")))
    public Page<PoolMemberResponse> list(
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Page<PoolMemberView> page =
                pool.list(agreementId, Cursor.read(cursor, UUID::fromString).orElse(null), PageLimit.of(limit));
        return new Page<>(
                page.items().stream().map(PoolMemberResponse::from).toList(),
                page.next() == null ? null : Cursor.encode(page.next()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(operationId = "getCoverPoolMember", summary = "Read a member of your organisation's pool")
    @APIResponse(
            responseCode = "200",
            description = "The member",
            content =
                    @Content(
                            schema = @Schema(implementation = PoolMemberResponse.class),
                            examples = @ExampleObject(name = "deputy", value = CoverExamples.MEMBER_ANSWER)))
    @APIResponse(responseCode = "404", description = "cover-pool-member-unknown")
    public Response read(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        PoolMemberView view = pool.get(id);
        return Answers.ok(PoolMemberResponse.from(view), view.version(), ifNoneMatch);
    }

    @POST
    @Path("{id}/removal")
    @Command("cover-pool.remove")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "removeCoverPoolMember",
            summary = "Ask somebody no more",
            description = "What the person has agreed to cover stays.")
    @APIResponse(
            responseCode = "200",
            description = "The removed member",
            content =
                    @Content(
                            schema = @Schema(implementation = PoolMemberResponse.class),
                            examples = @ExampleObject(name = "deputy", value = CoverExamples.MEMBER_ANSWER)))
    @APIResponse(responseCode = "404", description = "cover-pool-member-unknown")
    public Response remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        PoolMemberView view = pool.remove(id, ExpectedVersion.ofIfMatch(ifMatch));
        return Answers.changed(PoolMemberResponse.from(view), view.version());
    }
}
