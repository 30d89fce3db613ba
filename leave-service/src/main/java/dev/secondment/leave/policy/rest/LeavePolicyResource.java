package dev.secondment.leave.policy.rest;

import dev.secondment.leave.policy.application.PolicyQueries;
import dev.secondment.leave.policy.application.PolicyView;
import dev.secondment.leave.policy.application.RecordPolicy;
import dev.secondment.leave.policy.domain.PolicyProblem;
import dev.secondment.leave.policy.domain.PolicyRejected;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/leave-policies")
@Tag(name = "Leave policies", description = "What employers grant and ask for, version by version, and what laws do")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeavePolicyResource {
    private final RecordPolicy record;
    private final PolicyQueries queries;

    LeavePolicyResource(RecordPolicy record, PolicyQueries queries) {
        this.record = record;
        this.queries = queries;
    }

    @POST
    @Command("leave-policy.record")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "recordLeavePolicy",
            summary = "Record another version of one of your organisation's leave policies",
            description = "Nothing is ever changed: of two versions from the same day the later recorded one holds. The"
                    + " agreements enrolled under the policy follow by themselves. Rules that are not stated are left to the"
                    + " other employer where this one prevails, else they are as usual.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = LeavePolicyRequest.class),
                            examples = {
                                @ExampleObject(name = "company", value = PolicyExamples.POLICY),
                                @ExampleObject(name = "site rules of a host", value = PolicyExamples.HOST_POLICY)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "The policy with all its versions",
            content =
                    @Content(
                            schema = @Schema(implementation = LeavePolicyResponse.class),
                            examples = @ExampleObject(name = "policy", value = PolicyExamples.POLICY_ANSWER)))
    @APIResponse(responseCode = "422", description = "leave-policy-invalid with violations, leave-policy-code-reserved")
    public Response record(@NotNull @Valid LeavePolicyRequest policy) {
        PolicyView view = record.handle(policy.toCommand());
        return Answers.created("/v1/leave-policies/" + view.code(), LeavePolicyResponse.from(view), view.version());
    }

    @GET
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PAYROLL, Roles.COMPLIANCE, Roles.PARTNER_API, Roles.AUDITOR})
    @Operation(
            operationId = "listLeavePolicies",
            summary = "List your organisation's leave policies, or the statutory ones of a jurisdiction")
    @APIResponse(
            responseCode = "200",
            description = "One page, by code",
            content =
                    @Content(
                            schema = @Schema(implementation = LeavePolicies.class),
                            examples = @ExampleObject(name = "policies", value = PolicyExamples.POLICIES_ANSWER)))
    public Page<LeavePolicyResponse> list(
            @QueryParam("jurisdiction")
                    @Pattern(regexp = "[A-Z]{2}")
                    @Parameter(description = "A country, or EU: the statutory policies that hold there", example = "GB")
                    @Nullable
                    String jurisdiction,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        String after = Cursor.read(cursor, Function.identity()).orElse(null);
        Page<PolicyView> page = jurisdiction == null
                ? queries.list(after, PageLimit.of(limit))
                : new Page<>(queries.statutory(jurisdiction), null);
        return new Page<>(
                page.items().stream().map(LeavePolicyResponse::from).toList(),
                page.next() == null ? null : Cursor.encode(page.next()));
    }

    /** For the API document alone. */
    @Schema(name = "LeavePolicies")
    public record LeavePolicies(
            List<LeavePolicyResponse> items, @Nullable String next) {}

    @GET
    @Path("{code}")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PAYROLL, Roles.COMPLIANCE, Roles.PARTNER_API, Roles.AUDITOR})
    @Operation(
            operationId = "getLeavePolicy",
            summary = "Read one of your organisation's leave policies, or a statutory one, with its versions")
    @APIResponse(
            responseCode = "200",
            description = "The policy",
            content =
                    @Content(
                            schema = @Schema(implementation = LeavePolicyResponse.class),
                            examples = @ExampleObject(name = "policy", value = PolicyExamples.POLICY_ANSWER)))
    @APIResponse(responseCode = "404", description = "leave-policy-unknown")
    public Response read(
            @PathParam("code") String code,
            @QueryParam("asOf") @Parameter(description = "Only the version that holds on that day") @Nullable
                    LocalDate asOf,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        if (!code.matches(LeavePolicyRequest.CODE)) {
            throw new PolicyRejected(PolicyProblem.UNKNOWN, "Nothing has such a code.");
        }
        PolicyView view = queries.get(code, asOf);
        return Answers.ok(LeavePolicyResponse.from(view), view.version(), asOf == null ? ifNoneMatch : null);
    }
}
