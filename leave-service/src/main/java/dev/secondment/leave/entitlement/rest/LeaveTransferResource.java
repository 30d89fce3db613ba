package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.entitlement.application.TakeOverLeave;
import dev.secondment.leave.entitlement.application.TransferQueries;
import dev.secondment.leave.entitlement.application.TransferQueries.Transfers;
import dev.secondment.leave.entitlement.domain.LeaveTransfer;
import dev.secondment.leave.policy.domain.MoneyReader;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Cursor;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/leave-transfers")
@Tag(name = "Leave balances", description = "What is granted, taken and left")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeaveTransferResource {
    /** Who takes leave over reads all of it. */
    private static final Set<MoneyReader> TAKER = EnumSet.of(MoneyReader.HOME, MoneyReader.HOME_MONEY);

    private final TakeOverLeave takeOver;
    private final TransferQueries queries;

    LeaveTransferResource(TakeOverLeave takeOver, TransferQueries queries) {
        this.takeOver = takeOver;
        this.queries = queries;
    }

    @POST
    @Command("leave-transfer.take-over")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "takeOverLeave",
            summary = "Take over what an employer before certified of the year",
            description =
                    "What it left goes on here, converted through weeks; what it granted beyond its part is set off (BUrlG 6).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = TransferRequest.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.TRANSFER)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            schema = @Schema(implementation = TransferResponse.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.TRANSFERRED)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    @APIResponse(responseCode = "422", description = "leave-year-unknown, leave-day-value-invalid with violations")
    public Response takeOver(@NotNull @Valid TransferRequest request) {
        LeaveTransfer transfer = takeOver.handle(request.toCommand());
        return Response.created(URI.create("/v1/leave-transfers?agreementId=" + transfer.agreementId()))
                .entity(TransferResponse.from(transfer, TAKER))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.HR,
        Roles.LINE_MANAGER,
        Roles.PAYROLL,
        Roles.FINANCE,
        Roles.SECONDEE,
        Roles.PARTNER_API,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listLeaveTransfers",
            summary = "List what went from one employer to another, newest first",
            description =
                    "The host's HR and finance read the settlements, with what is due; what a day costs is read by"
                            + " home's HR, payroll and finance alone.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(examples = @ExampleObject(name = "example", value = BalanceExamples.TRANSFERS)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    public Page<TransferResponse> list(
            @QueryParam("agreementId") @NotNull UUID agreementId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Transfers read =
                queries.page(agreementId, Cursor.read(cursor, UUID::fromString).orElse(null), PageLimit.of(limit));
        Page<LeaveTransfer> page = read.page();
        return new Page<>(
                page.items().stream()
                        .map(transfer -> TransferResponse.from(transfer, read.readers()))
                        .toList(),
                page.next() == null ? null : Cursor.encode(page.next()));
    }
}
