package dev.secondment.leave.request.rest;

import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.request.application.CancelLeave;
import dev.secondment.leave.request.application.ChangeLeave;
import dev.secondment.leave.request.application.DecideLeave;
import dev.secondment.leave.request.application.LeaveRequestQueries;
import dev.secondment.leave.request.application.LeaveRequestView;
import dev.secondment.leave.request.application.QuoteLeave;
import dev.secondment.leave.request.application.RequestLeave;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveStatus;
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
import java.time.LocalDate;
import java.util.Objects;
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

@Path("/v1/leave-requests")
@Tag(name = "Leave requests", description = "Leave asked for by the secondee and decided along the agreed route")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeaveRequestResource {
    private final QuoteLeave quote;
    private final RequestLeave request;
    private final DecideLeave decide;
    private final CancelLeave cancel;
    private final ChangeLeave change;
    private final LeaveRequestQueries queries;

    LeaveRequestResource(
            QuoteLeave quote,
            RequestLeave request,
            DecideLeave decide,
            CancelLeave cancel,
            ChangeLeave change,
            LeaveRequestQueries queries) {
        this.quote = quote;
        this.request = request;
        this.decide = decide;
        this.cancel = cancel;
        this.change = change;
        this.queries = queries;
    }

    @POST
    @Path("quote")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "quoteLeave",
            summary = "Say what leave would cost, by day, and who would decide",
            description = "Changes nothing and refuses what the request itself would refuse.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AskForLeaveRequest.class),
                            examples = {
                                @ExampleObject(name = "week", value = LeaveExamples.ASK),
                                @ExampleObject(name = "half days", value = LeaveExamples.ASK_HALF_DAYS)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The quote",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LeaveQuoteResponse.class),
                            examples = @ExampleObject(name = "quote", value = LeaveExamples.QUOTE)))
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    @APIResponse(responseCode = "409", description = "leave-overlap, leave-agreement-closed")
    @APIResponse(
            responseCode = "422",
            description =
                    "leave-invalid-dates, leave-outside-placement, leave-unknown-region, leave-terms-not-supported, "
                            + "leave-no-working-time, leave-too-far-back, leave-too-far-ahead, leave-period-locked, "
                            + "leave-black-out, leave-team-too-small, leave-notice-too-short, leave-too-long, "
                            + "leave-probation, leave-balance-insufficient")
    public LeaveQuoteResponse quote(@NotNull @Valid AskForLeaveRequest ask) {
        return LeaveQuoteResponse.from(quote.handle(ask.toAsk()));
    }

    @POST
    @Command("leave-request.submit")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.PARTNER_API})
    @Operation(operationId = "requestLeave", summary = "Ask for leave; its days are set aside at once")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AskForLeaveRequest.class),
                            examples = {
                                @ExampleObject(name = "week", value = LeaveExamples.ASK),
                                @ExampleObject(name = "half days", value = LeaveExamples.ASK_HALF_DAYS)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Submitted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LeaveRequestResponse.class),
                            examples = @ExampleObject(name = "submitted", value = LeaveExamples.SUBMITTED)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    @APIResponse(responseCode = "409", description = "leave-overlap with conflictsWith, leave-agreement-closed")
    @APIResponse(
            responseCode = "422",
            description =
                    "leave-invalid-dates, leave-outside-placement, leave-unknown-region, leave-terms-not-supported, "
                            + "leave-no-working-time, leave-too-far-back, leave-too-far-ahead, leave-period-locked, "
                            + "leave-black-out, leave-team-too-small, leave-notice-too-short, leave-too-long, "
                            + "leave-probation, leave-balance-insufficient")
    public Response submit(@NotNull @Valid AskForLeaveRequest ask) {
        LeaveRequestView view = request.handle(ask.toAsk());
        return Answers.created("/v1/leave-requests/" + view.id(), LeaveRequestResponse.from(view), view.version());
    }

    @GET
    @RolesAllowed({
        Roles.HR,
        Roles.LINE_MANAGER,
        Roles.PAYROLL,
        Roles.FINANCE,
        Roles.COMPLIANCE,
        Roles.SECONDEE,
        Roles.PARTNER_API,
        Roles.AUDITOR
    })
    @Operation(operationId = "listLeaveRequests", summary = "List leave requests, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = LeaveExamples.PAGE)))
    public Page<LeaveRequestResponse> list(
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @QueryParam("status") @Nullable LeaveStatus status,
            @Parameter(description = "Leave that ends on this day or later") @QueryParam("from") @Nullable
                    LocalDate from,
            @Parameter(description = "Leave that begins on this day or earlier") @QueryParam("to") @Nullable
                    LocalDate to,
            @Parameter(description = "Where you may know the kind") @QueryParam("kind") @Nullable LeaveKind kind,
            @Parameter(description = "me: only what you are asked now; a page may then hold fewer than its limit")
                    @QueryParam("awaiting")
                    @Nullable
                    Awaiting awaiting,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Page<LeaveRequestView> page = queries.list(
                new LeaveRequests.Filter(agreementId, status, from, to, kind, awaiting != null),
                Cursor.read(cursor, UUID::fromString).orElse(null),
                PageLimit.of(limit));
        return new Page<>(
                page.items().stream().map(LeaveRequestResponse::from).toList(),
                page.next() == null ? null : Cursor.encode(page.next()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.HR,
        Roles.LINE_MANAGER,
        Roles.PAYROLL,
        Roles.FINANCE,
        Roles.COMPLIANCE,
        Roles.SECONDEE,
        Roles.PARTNER_API,
        Roles.AUDITOR
    })
    @Operation(operationId = "getLeaveRequest", summary = "Read a leave request, as your side may see it")
    @APIResponse(
            responseCode = "200",
            description = "The leave request",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LeaveRequestResponse.class),
                            examples = @ExampleObject(name = "approved", value = LeaveExamples.APPROVED)))
    @APIResponse(responseCode = "404", description = "leave-request-unknown")
    public Response read(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        LeaveRequestView view = queries.get(id);
        return Answers.ok(LeaveRequestResponse.from(view), view.version(), ifNoneMatch);
    }

    @POST
    @Path("{id}/decisions")
    @Command("leave-request.decide")
    @RolesAllowed({Roles.LINE_MANAGER, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "decideLeave",
            summary = "Agree to the timing, approve, or decline",
            description = "The sides answer in the order of the route; the last one approves.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LeaveDecisionRequest.class),
                            examples = {
                                @ExampleObject(name = "agree", value = LeaveExamples.AGREE),
                                @ExampleObject(name = "decline", value = LeaveExamples.DECLINE)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The leave request after the decision",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LeaveRequestResponse.class),
                            examples = @ExampleObject(name = "approved", value = LeaveExamples.APPROVED)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part, leave-self-approval")
    @APIResponse(responseCode = "404", description = "leave-request-unknown")
    @APIResponse(
            responseCode = "409",
            description =
                    "leave-wrong-step, leave-illegal-transition, leave-agreement-closed; of a change leave-already-started")
    @APIResponse(
            responseCode = "422",
            description = "leave-black-out, leave-team-too-small, leave-balance-insufficient: found again on approval")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid LeaveDecisionRequest decision) {
        return changed(decide.handle(new DecideLeave.Command(
                id, ExpectedVersion.ofIfMatch(ifMatch), decision.decision(), decision.reason(), decision.cause())));
    }

    @POST
    @Path("{id}/cancellation")
    @Command("leave-request.cancel")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "cancelLeave",
            summary = "Call leave off, all of it or some of its days",
            description =
                    "Granted leave is called off whole until it begins, and days of it as long as they have not gone "
                            + "by; home HR corrects days gone by, too. Where the policy says so, the side that granted it has to "
                            + "consent first.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LeaveCancellationRequest.class),
                            examples = {
                                @ExampleObject(name = "all", value = LeaveExamples.CANCEL_ALL),
                                @ExampleObject(name = "part", value = LeaveExamples.CANCEL_PART)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The leave request: cancelled, shorter, or waiting for consent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LeaveRequestResponse.class),
                            examples = @ExampleObject(name = "cancelled", value = LeaveExamples.CANCELLED)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-request-unknown")
    @APIResponse(
            responseCode = "409",
            description = "leave-illegal-transition, leave-already-started, leave-days-gone-by")
    @APIResponse(responseCode = "422", description = "leave-nothing-given-up, leave-invalid-dates")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable LeaveCancellationRequest cancellation) {
        LeaveCancellationRequest asked = Objects.requireNonNullElse(cancellation, LeaveCancellationRequest.OF_ALL);
        return changed(cancel.handle(
                new CancelLeave.Command(id, ExpectedVersion.ofIfMatch(ifMatch), asked.part(), asked.reason())));
    }

    @POST
    @Path("{id}/changes")
    @Command("leave-request.change")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "changeLeave",
            summary = "Ask for other dates instead; everybody on the route is asked",
            description =
                    "Possible until granted leave begins. Granted leave keeps its days until the other dates are granted: "
                            + "change shows these, status is CHANGE_REQUESTED, and a refusal leaves the leave as it was. "
                            + "Leave that is not granted yet has the other dates at once. The dates before stay in the "
                            + "history.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChangeLeaveRequest.class),
                            examples = {@ExampleObject(name = "other dates", value = LeaveExamples.OTHER_DATES)}))
    @APIResponse(
            responseCode = "200",
            description = "The leave request, with the other dates or with the question for them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LeaveRequestResponse.class),
                            examples = @ExampleObject(name = "asked for", value = LeaveExamples.CHANGE_REQUESTED)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-request-unknown")
    @APIResponse(
            responseCode = "409",
            description = "leave-illegal-transition, leave-already-started, leave-overlap, leave-agreement-closed")
    @APIResponse(
            responseCode = "422",
            description = "leave-change-across-boundary, and what the request itself is refused for")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ChangeLeaveRequest dates) {
        return changed(change.handle(
                new ChangeLeave.Command(id, ExpectedVersion.ofIfMatch(ifMatch), dates.dates(), dates.reason())));
    }

    @POST
    @Path("{id}/changes/withdrawal")
    @Command("leave-request.withdraw-change")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "withdrawLeaveChange",
            summary = "Ask for the other dates no more; the leave stays as it was granted")
    @APIResponse(
            responseCode = "200",
            description = "The leave request as it was granted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LeaveRequestResponse.class),
                            examples = @ExampleObject(name = "as granted", value = LeaveExamples.APPROVED)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-request-unknown")
    @APIResponse(responseCode = "409", description = "leave-no-change-asked")
    public Response withdrawChange(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(change.withdraw(id, ExpectedVersion.ofIfMatch(ifMatch)));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({
        Roles.HR,
        Roles.LINE_MANAGER,
        Roles.PAYROLL,
        Roles.FINANCE,
        Roles.COMPLIANCE,
        Roles.SECONDEE,
        Roles.PARTNER_API,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "readLeaveHistory",
            summary = "Read what happened to a leave request, dates before included")
    @APIResponse(
            responseCode = "200",
            description = "What happened, oldest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LeaveHistoryResponse.class),
                            examples = @ExampleObject(name = "history", value = LeaveExamples.HISTORY)))
    @APIResponse(responseCode = "404", description = "leave-request-unknown")
    public LeaveHistoryResponse history(@PathParam("id") UUID id) {
        return LeaveHistoryResponse.from(queries.history(id));
    }

    /** Whom requests wait for. */
    public enum Awaiting {
        @SuppressWarnings("java:S115")
        me
    }

    private static Response changed(LeaveRequestView view) {
        return Answers.changed(LeaveRequestResponse.from(view), view.version());
    }
}
