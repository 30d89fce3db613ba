package dev.secondment.placement.payroll.rest;

import dev.secondment.placement.payroll.application.PayrollInstructionView;
import dev.secondment.placement.payroll.application.PayrollQueries;
import dev.secondment.placement.payroll.domain.PayrollInstructions;
import dev.secondment.placement.payroll.domain.PayrollInstructions.Place;
import dev.secondment.placement.payroll.domain.PayrollProblem;
import dev.secondment.placement.payroll.domain.PayrollRejected;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/payroll-instructions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Scoped(read = "payroll:read", write = "payroll:write")
@Tag(name = "Payroll instructions", description = "What the home payroll is told: the stream, over REST")
public class PayrollInstructionResource {

    private static final String TOTALS = """
            {"period": "2026-10", "instructions": 2, "days": "5.0", "lastSequence": 17, "items": [
              {"day": "2026-10-08", "instructions": 2, "days": "5.0", "amounts": [], "lastSequence": 17,
               "lastInstructionId": "0190a200-0000-7000-8000-0000000000b2"}]}
            """;

    private final PayrollQueries queries;

    PayrollInstructionResource(PayrollQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.PAYROLL, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "listPayrollInstructions",
            summary = "List payroll instructions",
            description = "In the order in which they were given, for the agreements in which the caller's organisation"
                    + " is the home employer. An instruction that another one supersedes stays in the list.")
    @APIResponse(responseCode = "200", description = "A page of instructions")
    public Page<PayrollInstructionView> list(
            @QueryParam("employeeRef")
                    @Parameter(example = "E-1001")
                    @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]{1,100}")
                    @Nullable
                    String employeeRef,
            @QueryParam("period")
                    @Parameter(
                            description =
                                    "The month that instructions belong to: their postingPeriod, or their originPeriod"
                                            + " where they have none",
                            example = "2026-09")
                    @Nullable
                    String period,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Parameter(description = "1 to 200, 50 unless told") @Nullable Integer limit) {
        int size = PageLimit.of(limit);
        var filter = new PayrollInstructions.Filter(
                Optional.ofNullable(employeeRef), Optional.ofNullable(period).map(PayrollInstructionResource::month));
        Page<PayrollQueries.Placed> page = Page.of(
                queries.list(filter, place(cursor), size + 1),
                size,
                last -> Cursor.encode(
                        Long.toString(last.place().transaction()),
                        Long.toString(last.place().position())));
        return new Page<>(
                page.items().stream().map(PayrollQueries.Placed::instruction).toList(), page.next());
    }

    @GET
    @Path("control-totals")
    @RolesAllowed({Roles.PAYROLL, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "readPayrollControlTotals",
            summary = "Count and sum what was told about a payroll period, day by day",
            description =
                    "For the agreements in which the caller's organisation is the home employer. An instruction"
                            + " belongs to its postingPeriod, or to its originPeriod where it has none. Superseded ones count too.")
    @APIResponse(
            responseCode = "200",
            description = "The totals",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ControlTotalsResponse.class),
                            examples = @ExampleObject(name = "totals", value = TOTALS)))
    @APIResponse(responseCode = "400", description = "payroll-invalid-period")
    public ControlTotalsResponse controlTotals(
            @QueryParam("period") @Parameter(required = true, example = "2026-10") @Nullable String period) {
        YearMonth month = YearMonth.parse(month(Objects.requireNonNullElse(period, "")));
        return ControlTotalsResponse.of(month, queries.controlTotals(month));
    }

    private static Place place(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, 2);
        try {
            return parts.isEmpty()
                    ? Place.START
                    : new Place(Long.parseLong(parts.getFirst()), Long.parseLong(parts.getLast()));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid(e);
        }
    }

    private static String month(String period) {
        try {
            return YearMonth.parse(period).toString();
        } catch (DateTimeParseException e) {
            throw new PayrollRejected(PayrollProblem.INVALID_PERIOD, "The period must look like 2026-09.");
        }
    }
}
