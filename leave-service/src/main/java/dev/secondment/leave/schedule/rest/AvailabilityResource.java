package dev.secondment.leave.schedule.rest;

import dev.secondment.leave.payroll.domain.Csv;
import dev.secondment.leave.schedule.application.AvailabilityQueries;
import dev.secondment.leave.schedule.application.LeaveExport;
import dev.secondment.leave.schedule.application.PersonPlan;
import dev.secondment.leave.schedule.domain.ScheduleProblem;
import dev.secondment.leave.schedule.domain.ScheduleRejected;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/availability")
@Tag(name = "Availability", description = "Who is there when, for both companies; why not, for the home employer alone")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
public class AvailabilityResource {
    private static final int MOST_ON_A_PAGE = 200;
    private static final String PLAN = """
            {"items": [{"agreementId": "0190a100-0000-7000-8000-0000000a9ee1",
              "employer": "0190a000-0000-7000-8000-00000000ac3e", "employeeRef": "E-1001", "team": "Integration",
              "view": "absent", "days": [
                {"date": "2027-01-05", "am": "ABSENT", "pm": "ABSENT"},
                {"date": "2027-01-06", "am": "PUBLIC_HOLIDAY", "pm": "PUBLIC_HOLIDAY"},
                {"date": "2027-01-07", "am": "AVAILABLE", "pm": "AVAILABLE"}]}], "next": null}
            """;
    private static final String LINES = """
            agreementId,employer,employeeRef,team,date,am,pm
            0190a100-0000-7000-8000-0000000a9ee1,0190a000-0000-7000-8000-00000000ac3e,E-1001,Integration,2027-01-05,ABSENT,ABSENT
            """;
    private static final String LEAVE = """
            id,agreementId,employer,employeeRef,from,fromSlot,to,toSlot,days,status,kind
            0190a100-0000-7000-8000-0000001ea4e1,0190a100-0000-7000-8000-0000000a9ee1,0190a000-0000-7000-8000-00000000ac3e,E-1001,2027-01-04,AM,2027-01-08,PM,4.0,APPROVED,ANNUAL
            """;

    private final AvailabilityQueries queries;
    private final LeaveExport export;

    AvailabilityResource(AvailabilityQueries queries, LeaveExport export) {
        this.queries = queries;
        this.export = export;
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
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Operation(
            operationId = "readAvailability",
            summary = "Read who is there when, half day by half day",
            description =
                    "Of one agreement, of a team of the host, or of everybody you have a part in. As JSON in pages,"
                            + " or whole as CSV (Accept: text/csv). 92 days at most.")
    @APIResponse(
            responseCode = "200",
            description = "The plans",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PlanPage.class),
                        examples = @ExampleObject(name = "plan", value = PLAN)),
                @Content(
                        mediaType = Csv.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "lines", value = LINES))
            })
    @APIResponse(responseCode = "400", description = "availability-invalid-range")
    public Response read(
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @QueryParam("team") @Size(min = 1, max = 200) @Nullable String team,
            @QueryParam("from") @Parameter(required = true, example = "2027-01-04") @Nullable LocalDate from,
            @QueryParam("to") @Parameter(required = true, example = "2027-01-10") @Nullable LocalDate to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context Request request) {
        AvailabilityQueries.Ask ask = ask(agreementId, team, from, to);
        if (asksForCsv(request)) {
            return csv("availability", AvailabilityLines.of(all(ask)));
        }
        Page<PersonPlan> page =
                queries.list(ask, Cursor.read(cursor, UUID::fromString).orElse(null), PageLimit.of(limit));
        return Response.ok(
                        new Page<>(
                                page.items().stream()
                                        .map(AvailabilityResponse::from)
                                        .toList(),
                                page.next() == null ? null : Cursor.encode(page.next())),
                        MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @GET
    @Path("leave-requests")
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
    @Produces(Csv.MEDIA_TYPE)
    @Operation(
            operationId = "exportLeaveRequests",
            summary = "Export the leave requests of a range of days as CSV",
            description = "All of them, whatever became of them, as your side may see them. 92 days at most.")
    @APIResponse(
            responseCode = "200",
            description = "The lines",
            content =
                    @Content(
                            mediaType = Csv.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "lines", value = LEAVE)))
    @APIResponse(responseCode = "400", description = "availability-invalid-range")
    public Response exportLeave(
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @QueryParam("team") @Size(min = 1, max = 200) @Nullable String team,
            @QueryParam("from") @Parameter(required = true, example = "2027-01-01") @Nullable LocalDate from,
            @QueryParam("to") @Parameter(required = true, example = "2027-03-31") @Nullable LocalDate to) {
        return csv("leave-requests", AvailabilityLines.ofLeave(export.lines(ask(agreementId, team, from, to))));
    }

    @Schema(name = "AvailabilityPage")
    record PlanPage(
            List<AvailabilityResponse> items, @Nullable String next) {}

    private static AvailabilityQueries.Ask ask(
            @Nullable UUID agreementId, @Nullable String team, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            throw new ScheduleRejected(ScheduleProblem.INVALID_RANGE, "from and to are needed.");
        }
        return new AvailabilityQueries.Ask(agreementId, team, from, to);
    }

    private List<PersonPlan> all(AvailabilityQueries.Ask ask) {
        Page<PersonPlan> page = queries.list(ask, null, MOST_ON_A_PAGE);
        List<PersonPlan> plans = new ArrayList<>(page.items());
        for (String next = page.next(); next != null; next = page.next()) {
            page = queries.list(ask, UUID.fromString(next), MOST_ON_A_PAGE);
            plans.addAll(page.items());
        }
        return plans;
    }

    private static Response csv(String name, String lines) {
        return Response.ok(lines, Csv.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static boolean asksForCsv(Request request) {
        List<Variant> offered = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(Csv.MEDIA_TYPE))
                .build();
        Variant chosen = request.selectVariant(offered);
        return chosen != null && chosen.getMediaType().getSubtype().equals("csv");
    }
}
