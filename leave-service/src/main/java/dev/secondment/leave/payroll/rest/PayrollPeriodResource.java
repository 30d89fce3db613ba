package dev.secondment.leave.payroll.rest;

import dev.secondment.leave.payroll.application.PayrollPeriodQueries;
import dev.secondment.leave.payroll.application.PeriodView;
import dev.secondment.leave.payroll.application.RunPayroll;
import dev.secondment.leave.payroll.domain.PayrollProblem;
import dev.secondment.leave.payroll.domain.PayrollRejected;
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
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/payroll-periods")
@Tag(name = "Payroll periods", description = "How far the payroll of the caller's organisation is, month by month")
@Scoped(read = "payroll:read", write = "payroll:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class PayrollPeriodResource {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final String CLOSING = """
            {"organizationId": "0190a000-0000-7000-8000-00000000ac3e", "period": "2026-09", "status": "CLOSING",
             "closedAt": "2026-10-01T08:00:00Z", "version": 1}
            """;
    private static final String OPEN = """
            {"organizationId": "0190a000-0000-7000-8000-00000000ac3e", "period": "2026-09", "status": "OPEN", "version": 2}
            """;
    private static final String LOCKED = """
            {"organizationId": "0190a000-0000-7000-8000-00000000ac3e", "period": "2026-09", "status": "LOCKED",
             "closedAt": "2026-10-01T08:00:00Z", "lockedAt": "2026-10-02T08:00:00Z", "version": 2}
            """;
    private static final String PERIODS = "{\"items\": [" + LOCKED + "], \"next\": null}";

    private final RunPayroll run;
    private final PayrollPeriodQueries queries;

    PayrollPeriodResource(RunPayroll run, PayrollPeriodQueries queries) {
        this.run = run;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.PAYROLL, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "listPayrollPeriods",
            summary = "List the payroll periods of your organisation, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "periods", value = PERIODS)))
    public Page<PayrollPeriodResponse> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        Page<PeriodView> page = queries.list(
                Cursor.read(cursor, PayrollPeriodResource::monthOfCursor).orElse(null), PageLimit.of(limit));
        return new Page<>(
                page.items().stream().map(PayrollPeriodResponse::from).toList(),
                page.next() == null ? null : Cursor.encode(page.next()));
    }

    @GET
    @Path("{period}")
    @RolesAllowed({Roles.PAYROLL, Roles.HR, Roles.PARTNER_API})
    @Operation(operationId = "getPayrollPeriod", summary = "Read a payroll period of your organisation")
    @APIResponse(
            responseCode = "200",
            description = "The period; one in which nothing was done yet is open",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PayrollPeriodResponse.class),
                            examples = @ExampleObject(name = "closing", value = CLOSING)))
    public Response read(
            @PathParam("period") @Parameter(example = "2026-09") String period,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        PeriodView view = queries.get(month(period));
        return Answers.ok(PayrollPeriodResponse.from(view), view.version(), ifNoneMatch);
    }

    @POST
    @Path("{period}/closing")
    @Command("payroll-period.close")
    @RolesAllowed({Roles.PAYROLL, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "closePayrollPeriod",
            summary = "Close a period to check it",
            description =
                    "Periods are closed and locked one after the other. Days of the month itself still count in it;"
                            + " what comes late for months before it is posted to the one after it.")
    @APIResponse(
            responseCode = "200",
            description = "The period that is closing",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PayrollPeriodResponse.class),
                            examples = @ExampleObject(name = "closing", value = CLOSING)))
    @APIResponse(
            responseCode = "409",
            description = "payroll-period-illegal-transition with allowedTransitions, payroll-period-out-of-order with"
                    + " expects")
    @APIResponse(responseCode = "422", description = "payroll-period-not-begun")
    public Response close(
            @PathParam("period") @Parameter(example = "2026-09") String period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return run(period, RunPayroll.Step.CLOSE, ifMatch);
    }

    @POST
    @Path("{period}/reopening")
    @Command("payroll-period.reopen")
    @RolesAllowed({Roles.PAYROLL, Roles.HR, Roles.PARTNER_API})
    @Operation(operationId = "reopenPayrollPeriod", summary = "Open a period again that is closing")
    @APIResponse(
            responseCode = "200",
            description = "The open period",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PayrollPeriodResponse.class),
                            examples = @ExampleObject(name = "open", value = OPEN)))
    @APIResponse(responseCode = "409", description = "payroll-period-illegal-transition with allowedTransitions")
    public Response reopen(
            @PathParam("period") @Parameter(example = "2026-09") String period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return run(period, RunPayroll.Step.REOPEN, ifMatch);
    }

    @POST
    @Path("{period}/lock")
    @Command("payroll-period.lock")
    @RolesAllowed({Roles.PAYROLL, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "lockPayrollPeriod",
            summary = "Lock a period for good",
            description =
                    "It is paid and never altered again. What becomes known later is posted to the first open period"
                            + " with its originPeriod.")
    @APIResponse(
            responseCode = "200",
            description = "The locked period",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PayrollPeriodResponse.class),
                            examples = @ExampleObject(name = "locked", value = LOCKED)))
    @APIResponse(responseCode = "409", description = "payroll-period-illegal-transition with allowedTransitions")
    public Response lock(
            @PathParam("period") @Parameter(example = "2026-09") String period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return run(period, RunPayroll.Step.LOCK, ifMatch);
    }

    private Response run(String period, RunPayroll.Step step, @Nullable String ifMatch) {
        PeriodView view = run.handle(month(period), step, ExpectedVersion.ofIfMatch(ifMatch));
        return Answers.changed(PayrollPeriodResponse.from(view), view.version());
    }

    static YearMonth month(String text) {
        try {
            return monthOfCursor(text);
        } catch (IllegalArgumentException e) {
            throw new PayrollRejected(PayrollProblem.UNKNOWN, "The period is not written YYYY-MM.");
        }
    }

    private static YearMonth monthOfCursor(String text) {
        try {
            if (MONTH.matcher(text).matches()) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
        throw new IllegalArgumentException("Not a month");
    }
}
