package dev.secondment.leave.payroll.rest;

import dev.secondment.leave.payroll.application.PayrollPeriodQueries;
import dev.secondment.leave.payroll.domain.Csv;
import dev.secondment.leave.payroll.domain.SheetRow;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/payroll-periods/{period}/sheet")
@Tag(name = "Payroll periods")
@Scoped(read = "payroll:read", write = "payroll:write")
@RunOnVirtualThread
public class PayrollSheetResource {
    private static final int KEY_PARTS = 5;
    private static final String SHEET = """
            {"items": [
              {"employer": "0190a000-0000-7000-8000-00000000ac3e", "employeeRef": "E-1001",
               "agreementId": "0190a100-0000-7000-8000-0000000a9ee1", "payrollCode": "ANNUAL_LEAVE",
               "originPeriod": "2026-09", "days": "-2.0", "minutes": -960},
              {"employer": "0190a000-0000-7000-8000-00000000ac3e", "employeeRef": "E-1001",
               "agreementId": "0190a100-0000-7000-8000-0000000a9ee1", "payrollCode": "SICKNESS",
               "originPeriod": "2026-09", "days": "2.0", "minutes": 960}], "next": null}
            """;
    private static final String LINES = """
            employer,employeeRef,agreementId,payrollCode,originPeriod,days,minutes
            0190a000-0000-7000-8000-00000000ac3e,E-1001,0190a100-0000-7000-8000-0000000a9ee1,SICKNESS,2026-09,2.0,960
            """;

    private final PayrollPeriodQueries queries;

    PayrollSheetResource(PayrollPeriodQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.PAYROLL, Roles.HR, Roles.PARTNER_API})
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Operation(
            operationId = "readPayrollSheet",
            summary = "Read the days posted to a period, by person, code and month of origin",
            description =
                    "As JSON in pages, or whole as CSV (Accept: text/csv). The sheet of a locked period never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SheetPage.class),
                        examples = @ExampleObject(name = "sheet", value = SHEET)),
                @Content(
                        mediaType = Csv.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "lines", value = LINES))
            })
    public Response read(
            @PathParam("period") @Parameter(example = "2026-09") String period,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Parameter(description = "1 to 200, 50 unless told; of JSON only") @Nullable
                    Integer limit,
            @Context Request request) {
        YearMonth month = PayrollPeriodResource.month(period);
        return asksForCsv(request)
                ? Response.ok(csv(month), Csv.MEDIA_TYPE + ";charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"payroll-" + month + ".csv\"")
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .build()
                : Response.ok(page(month, cursor, PageLimit.of(limit)), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    @Schema(name = "PayrollSheet")
    record SheetPage(List<SheetRowResponse> items, @Nullable String next) {}

    private static boolean asksForCsv(Request request) {
        List<Variant> offered = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(Csv.MEDIA_TYPE))
                .build();
        Variant chosen = request.selectVariant(offered);
        return chosen != null && chosen.getMediaType().getSubtype().equals("csv");
    }

    private String csv(YearMonth month) {
        return queries.wholeSheet(month).stream()
                .map(row -> SheetRowResponse.from(row).csv())
                .collect(Collectors.joining("", SheetRowResponse.HEADING, ""));
    }

    private Page<SheetRowResponse> page(YearMonth month, @Nullable String cursor, int limit) {
        Page<SheetRow> page =
                Page.of(queries.sheet(month, key(cursor), limit + 1), limit, PayrollSheetResource::cursor);
        return new Page<>(page.items().stream().map(SheetRowResponse::from).toList(), page.next());
    }

    private static String cursor(SheetRow last) {
        SheetRow.Key key = last.key();
        return Cursor.encode(
                key.employer().toString(),
                key.employeeRef(),
                key.agreementId().toString(),
                key.payrollCode(),
                key.originPeriod().toString());
    }

    private static SheetRow.@Nullable Key key(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, KEY_PARTS);
        if (parts.isEmpty()) {
            return null;
        }
        if (parts.stream().anyMatch(part -> part.indexOf('\0') >= 0)) {
            throw Cursor.invalid(null);
        }
        try {
            return new SheetRow.Key(
                    UUID.fromString(parts.get(0)),
                    parts.get(1),
                    UUID.fromString(parts.get(2)),
                    parts.get(3),
                    YearMonth.parse(parts.get(4)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.invalid(e);
        }
    }
}
