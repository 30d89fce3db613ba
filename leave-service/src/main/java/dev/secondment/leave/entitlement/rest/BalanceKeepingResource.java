package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.entitlement.application.AdjustBalance;
import dev.secondment.leave.entitlement.application.ReportHours;
import dev.secondment.leave.entitlement.application.WarnOfLapse;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leave-balances")
@Tag(name = "Leave balances", description = "What is granted, taken and left")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "403", description = "leave-not-your-part")
@APIResponse(responseCode = "404", description = "leave-agreement-unknown")
public class BalanceKeepingResource {
    private final AdjustBalance adjust;
    private final ReportHours hours;
    private final WarnOfLapse warn;

    BalanceKeepingResource(AdjustBalance adjust, ReportHours hours, WarnOfLapse warn) {
        this.adjust = adjust;
        this.hours = hours;
        this.warn = warn;
    }

    @POST
    @Path("adjustments")
    @Command("leave-balance.adjust")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "adjustLeaveBalance",
            summary = "Correct a balance, with the reason",
            description = "By home HR; a correction of a correction is another one.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = AdjustmentRequest.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.ADJUSTMENT)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            schema = @Schema(implementation = PostedResponse.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.POSTED)))
    @APIResponse(responseCode = "422", description = "leave-year-unknown, leave-kind-without-balance")
    public Response adjust(@NotNull @Valid AdjustmentRequest request) {
        return recorded(PostedResponse.from(adjust.adjust(request.toCommand())));
    }

    @POST
    @Path("payouts")
    @Command("leave-balance.pay-out")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Operation(operationId = "payOutLeave", summary = "Pay days out, as many as are there")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutRequest.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.PAYOUT)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            schema = @Schema(implementation = PostedResponse.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.POSTED)))
    @APIResponse(
            responseCode = "422",
            description = "leave-balance-insufficient, leave-year-unknown, leave-kind-without-balance")
    public Response payOut(@NotNull @Valid PayoutRequest request) {
        return recorded(PostedResponse.from(adjust.payOut(request.toCommand())));
    }

    @POST
    @Path("hours")
    @Command("leave-balance.report-hours")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "reportHoursWorked",
            summary = "Report hours worked in a pay period, from which leave follows",
            description =
                    "Days of illness and of leave that the law gives count with the average hours of the 52 weeks before"
                            + " the absence. The same period again corrects it; whatever changes, the difference is"
                            + " posted.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = HoursRequest.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.HOURS)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            schema = @Schema(implementation = PostedResponse.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.POSTED)))
    @APIResponse(responseCode = "409", description = "leave-hours-overlap")
    @APIResponse(
            responseCode = "422",
            description = "leave-not-by-hours, leave-invalid-period, leave-year-unknown, leave-outside-placement")
    public Response reportHours(@NotNull @Valid HoursRequest request) {
        return recorded(PostedResponse.from(hours.handle(request.toCommand())));
    }

    @POST
    @Path("notices")
    @Command("leave-balance.warn")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "recordEntitlementNotice",
            summary = "Record that the person was told what is left and that it lapses",
            description = "Where the policy asks for it, nothing lapses without it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NoticeRequest.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.NOTICE)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            schema = @Schema(implementation = NoticeResponse.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.NOTICE_GIVEN)))
    @APIResponse(responseCode = "422", description = "leave-year-unknown")
    public Response warn(@NotNull @Valid NoticeRequest request) {
        return recorded(NoticeResponse.from(warn.handle(request.agreementId(), request.leaveYear())));
    }

    private static Response recorded(Object answer) {
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }
}
