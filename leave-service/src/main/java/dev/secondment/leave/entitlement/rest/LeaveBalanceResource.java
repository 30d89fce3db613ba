package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.entitlement.application.BalanceQueries;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/leave-balances")
@Tag(name = "Leave balances", description = "What is granted, taken and left")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class LeaveBalanceResource {
    private final BalanceQueries queries;

    LeaveBalanceResource(BalanceQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PAYROLL, Roles.SECONDEE, Roles.PARTNER_API, Roles.AUDITOR})
    @Operation(
            operationId = "getLeaveBalance",
            summary = "Read the balance of a leave year as of a date, with its ledger",
            description = "For the home employer and the person; the host sees leave, not what is left of it.")
    @APIResponse(
            responseCode = "200",
            description = "The balance",
            content =
                    @Content(
                            schema = @Schema(implementation = BalanceResponse.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.BALANCE)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    public BalanceResponse read(
            @QueryParam("agreementId") @NotNull UUID agreementId,
            @QueryParam("kind") @DefaultValue("ANNUAL") LeaveKind kind,
            @QueryParam("asOf")
                    @Parameter(description = "Any day; today, or the nearest day of the placement, when not given")
                    @Nullable
                    LocalDate asOf,
            @QueryParam("recordedBy")
                    @Parameter(
                            description = "What was recorded until that moment; all that is known now, when not given")
                    @Nullable
                    Instant recordedBy) {
        return BalanceResponse.from(queries.balance(agreementId, kind, asOf, recordedBy));
    }

    @GET
    @Path("entries")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PAYROLL, Roles.SECONDEE, Roles.PARTNER_API, Roles.AUDITOR})
    @Operation(operationId = "listLeaveLedgerEntries", summary = "List the ledger of all leave years, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(examples = @ExampleObject(name = "example", value = BalanceExamples.ENTRIES)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    public Page<LedgerEntryResponse> entries(
            @QueryParam("agreementId") @NotNull UUID agreementId,
            @QueryParam("kind") @DefaultValue("ANNUAL") LeaveKind kind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Page<LedgerEntry> page = queries.entries(
                agreementId, kind, Cursor.read(cursor, UUID::fromString).orElse(null), PageLimit.of(limit));
        return new Page<>(
                page.items().stream().map(LedgerEntryResponse::from).toList(),
                page.next() == null ? null : Cursor.encode(page.next()));
    }
}
