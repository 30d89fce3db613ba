package dev.secondment.leave.calendar.rest;

import dev.secondment.leave.calendar.application.ProclaimHoliday;
import dev.secondment.leave.calendar.application.ReadCalendar;
import dev.secondment.leave.calendar.domain.CalendarOverlay;
import dev.secondment.leave.calendar.domain.CalendarOverlays.Position;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/calendars/{region}")
@Tag(name = "Holiday calendars", description = "Public holidays by region, and what your organisation adds to them")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
    private static final String REGION =
            "ISO 3166-2; after a further hyphen a community that has its own holidays, such as DE-BY-Augsburg";
    private static final String CALENDAR = """
            {"region": "DE-BY", "from": "2027-05-01", "to": "2027-05-31", "workingDays": "17.0", "holidays": [
              {"date": "2027-05-01", "name": "Labour Day", "halves": ["AM", "PM"], "proclaimed": false},
              {"date": "2027-05-06", "name": "Ascension Day", "halves": ["AM", "PM"], "proclaimed": false},
              {"date": "2027-05-10", "name": "Day of national mourning", "halves": ["AM", "PM"], "proclaimed": true},
              {"date": "2027-05-17", "name": "Whit Monday", "halves": ["AM", "PM"], "proclaimed": false},
              {"date": "2027-05-27", "name": "Corpus Christi", "halves": ["AM", "PM"], "proclaimed": false}]}
            """;
    private static final String REQUEST = """
            {"date": "2027-05-10", "name": "Day of national mourning"}
            """;
    private static final String WITHDRAWAL = """
            {"date": "2027-05-10", "name": "Proclamation taken back", "withdrawn": true}
            """;
    private static final String OVERLAY = """
            {"id": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c0f1", "region": "DE-BY", "date": "2027-05-10",
             "name": "Day of national mourning", "halves": ["AM", "PM"], "withdrawn": false, "version": 1,
             "recordedAt": "2027-04-20T08:00:00Z"}
            """;
    private static final String OVERLAYS = "{\"items\": [" + OVERLAY + "], \"next\": null}";

    private final ReadCalendar read;
    private final ProclaimHoliday proclaim;

    CalendarResource(ReadCalendar read, ProclaimHoliday proclaim) {
        this.read = read;
        this.proclaim = proclaim;
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
    @Operation(
            operationId = "getHolidayCalendar",
            summary = "Read the public holidays and the number of working days of a region",
            description = "As your organisation goes by it: the law's calendar with what your organisation recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarResponse.class),
                            examples = @ExampleObject(name = "calendar", value = CALENDAR)))
    @APIResponse(responseCode = "404", description = "calendar-unknown-region")
    @APIResponse(responseCode = "422", description = "calendar-out-of-range")
    public CalendarResponse calendar(
            @PathParam("region") @Parameter(description = REGION, example = "DE-BY") String region,
            @QueryParam("from")
                    @Parameter(description = "The first day of this year when absent", example = "2027-05-01")
                    @Nullable
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(
                            description = "Included; the last day of the year of the first day when absent",
                            example = "2027-05-31")
                    @Nullable
                    LocalDate to) {
        return CalendarResponse.from(read.handle(region, from, to));
    }

    @GET
    @Path("overlays")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PAYROLL, Roles.PARTNER_API, Roles.AUDITOR})
    @Operation(
            operationId = "listCalendarOverlays",
            summary = "List what your organisation recorded for a region, every version, by day")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "overlays", value = OVERLAYS)))
    @APIResponse(responseCode = "404", description = "calendar-unknown-region")
    public Page<CalendarOverlayResponse> overlays(
            @PathParam("region") @Parameter(description = REGION, example = "DE-BY") String region,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        int size = PageLimit.of(limit);
        Position after = Cursor.read(cursor, CalendarResource::position).orElse(null);
        Page<CalendarOverlay> page = Page.of(read.history(region, after, size + 1), size, CalendarResource::cursor);
        return new Page<>(
                page.items().stream().map(CalendarOverlayResponse::from).toList(), page.next());
    }

    private static String cursor(CalendarOverlay last) {
        return Cursor.encode(last.said().date() + " " + last.version());
    }

    private static Position position(String text) {
        try {
            String[] parts = text.split(" ", 2);
            return new Position(LocalDate.parse(parts[0]), Integer.parseInt(parts[parts.length - 1]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @POST
    @Path("overlays")
    @Command("calendar.proclaim")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "recordCalendarOverlay",
            summary = "Record a public holiday that is proclaimed later, moved, halved or taken back",
            description =
                    "Holds in the agreements in which your organisation is the home employer. Leave that was asked for"
                            + " or taken is counted anew within seconds; leave.changed tells what became of it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarOverlayRequest.class),
                            examples = {
                                @ExampleObject(name = "proclaimed", value = REQUEST),
                                @ExampleObject(name = "withdrawn", value = WITHDRAWAL)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Recorded as the next version of that day",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarOverlayResponse.class),
                            examples = @ExampleObject(name = "overlay", value = OVERLAY)))
    @APIResponse(responseCode = "409", description = "calendar-nothing-to-withdraw, calendar-said-meanwhile")
    @APIResponse(responseCode = "404", description = "calendar-unknown-region")
    @APIResponse(responseCode = "422", description = "calendar-out-of-range")
    public Response proclaim(
            @PathParam("region") @Parameter(description = REGION, example = "DE-BY") String region,
            @NotNull @Valid CalendarOverlayRequest request) {
        CalendarOverlay overlay = proclaim.handle(request.in(region));
        return Answers.created(
                "/v1/calendars/" + overlay.said().region().code() + "/overlays",
                CalendarOverlayResponse.from(overlay),
                overlay.version());
    }
}
