package dev.secondment.leave.absence.rest;

import dev.secondment.leave.absence.application.AbsenceQueries;
import dev.secondment.leave.absence.application.AbsenceView;
import dev.secondment.leave.absence.application.EndAbsence;
import dev.secondment.leave.absence.application.ExpectReturn;
import dev.secondment.leave.absence.application.ReportAbsence;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/absences")
@Tag(name = "Absences", description = "Sickness and emergencies: reported once, approved by nobody")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AbsenceResource {
    private final ReportAbsence report;
    private final ExpectReturn expect;
    private final EndAbsence end;
    private final AbsenceQueries queries;

    AbsenceResource(ReportAbsence report, ExpectReturn expect, EndAbsence end, AbsenceQueries queries) {
        this.report = report;
        this.expect = expect;
        this.end = end;
        this.queries = queries;
    }

    @POST
    @Command("absence.report")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "reportAbsence",
            summary = "Report an absence",
            description = "Holds at once. Whom the terms name is told, the host without the kind; a cover case opens. "
                    + "With lastDay it is reported late and ended at once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ReportAbsenceRequest.class),
                            examples = {
                                @ExampleObject(name = "today", value = AbsenceExamples.REPORT),
                                @ExampleObject(name = "late", value = AbsenceExamples.LATE_REPORT)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            content =
                    @Content(
                            schema = @Schema(implementation = AbsenceResponse.class),
                            examples = @ExampleObject(name = "full", value = AbsenceExamples.FULL)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part, absence-note-not-yours")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    @APIResponse(responseCode = "409", description = "absence-overlap with conflictsWith")
    @APIResponse(responseCode = "422", description = "leave-outside-placement, absence-invalid-dates")
    public Response report(@NotNull @Valid ReportAbsenceRequest absence) {
        AbsenceView view = report.handle(absence.toCommand());
        return Answers.created("/v1/absences/" + view.id(), AbsenceResponse.from(view), view.version());
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
    @Operation(operationId = "listAbsences", summary = "List absences, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "host",
                                            value = "{\"items\":[" + AbsenceExamples.ABSENT + "]}")))
    public Page<AbsenceResponse> list(
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Page<AbsenceView> page =
                queries.list(agreementId, Cursor.read(cursor, UUID::fromString).orElse(null), PageLimit.of(limit));
        return new Page<>(
                page.items().stream().map(AbsenceResponse::from).toList(),
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
    @Operation(operationId = "getAbsence", summary = "Read an absence, as your side may see it")
    @APIResponse(
            responseCode = "200",
            description = "The absence",
            content =
                    @Content(
                            schema = @Schema(implementation = AbsenceResponse.class),
                            examples = {
                                @ExampleObject(name = "full", value = AbsenceExamples.FULL),
                                @ExampleObject(name = "absent", value = AbsenceExamples.ABSENT)
                            }))
    @APIResponse(responseCode = "404", description = "absence-unknown")
    public Response read(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        AbsenceView view = queries.get(id);
        return Answers.ok(AbsenceResponse.from(view), view.version(), ifNoneMatch);
    }

    @POST
    @Path("{id}/expected-return")
    @Command("absence.expect-return")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "expectReturn",
            summary = "Say on which day the person is expected back now",
            description = "Later, earlier, or left out where nobody knows. Cover follows.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ExpectedReturnRequest.class),
                            examples = @ExampleObject(name = "later", value = AbsenceExamples.RETURN)))
    @APIResponse(
            responseCode = "200",
            description = "The absence",
            content =
                    @Content(
                            schema = @Schema(implementation = AbsenceResponse.class),
                            examples = @ExampleObject(name = "full", value = AbsenceExamples.FULL)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "absence-unknown")
    @APIResponse(responseCode = "409", description = "absence-illegal-transition, absence-overlap")
    @APIResponse(responseCode = "422", description = "absence-invalid-dates")
    public Response expect(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ExpectedReturnRequest expected) {
        return AbsenceAnswers.changed(expect.handle(
                new ExpectReturn.Command(id, ExpectedVersion.ofIfMatch(ifMatch), expected.expectedReturn())));
    }

    @POST
    @Path("{id}/end")
    @Command("absence.end")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "endAbsence",
            summary = "Say which day was the last",
            description = "The days are settled with the payroll, and nobody has to cover any more.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EndAbsenceRequest.class),
                            examples = @ExampleObject(name = "end", value = AbsenceExamples.END)))
    @APIResponse(
            responseCode = "200",
            description = "The closed absence",
            content =
                    @Content(
                            schema = @Schema(implementation = AbsenceResponse.class),
                            examples = @ExampleObject(name = "full", value = AbsenceExamples.FULL)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "absence-unknown")
    @APIResponse(
            responseCode = "409",
            description = "absence-illegal-transition, absence-certified-beyond, absence-overlap")
    @APIResponse(responseCode = "422", description = "absence-invalid-dates, leave-outside-placement")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndAbsenceRequest end) {
        return AbsenceAnswers.changed(this.end.handle(id, ExpectedVersion.ofIfMatch(ifMatch), end.last()));
    }

    @POST
    @Path("{id}/withdrawal")
    @Command("absence.withdraw")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "withdrawAbsence",
            summary = "Take back a report that was a mistake",
            description = "By the person or home HR. Days that were given back are leave again, the payroll hears of "
                    + "no day, and cover is cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawn absence",
            content =
                    @Content(
                            schema = @Schema(implementation = AbsenceResponse.class),
                            examples = @ExampleObject(name = "full", value = AbsenceExamples.FULL)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "absence-unknown")
    @APIResponse(responseCode = "409", description = "absence-illegal-transition")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return AbsenceAnswers.changed(end.withdraw(id, ExpectedVersion.ofIfMatch(ifMatch)));
    }
}
