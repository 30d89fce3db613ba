package dev.secondment.leave.absence.rest;

import dev.secondment.leave.absence.application.AbsenceQueries;
import dev.secondment.leave.absence.application.AbsenceView;
import dev.secondment.leave.absence.application.CertifyAbsence;
import dev.secondment.leave.absence.application.EndAbsence;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    private final CertifyAbsence certify;
    private final EndAbsence end;
    private final AbsenceQueries queries;

    AbsenceResource(ReportAbsence report, CertifyAbsence certify, EndAbsence end, AbsenceQueries queries) {
        this.report = report;
        this.certify = certify;
        this.end = end;
        this.queries = queries;
    }

    @POST
    @Command("absence.report")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "reportAbsence",
            summary = "Report an absence",
            description = "Holds at once. Both employers are told, the host without the kind; a cover case opens.")
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            content = @Content(schema = @Schema(implementation = AbsenceResponse.class)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
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
    @APIResponse(responseCode = "200", description = "One page")
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
            content = @Content(schema = @Schema(implementation = AbsenceResponse.class)))
    @APIResponse(responseCode = "404", description = "absence-unknown")
    public Response read(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        AbsenceView view = queries.get(id);
        return Answers.ok(AbsenceResponse.from(view), view.version(), ifNoneMatch);
    }

    @POST
    @Path("{id}/certificate")
    @Command("absence.certify")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "certifyAbsence",
            summary = "Hand in a certificate",
            description = "By the person or the home employer. Approved leave on its days is given back by itself; "
                    + "the same certificate again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The absence with the certificate",
            content = @Content(schema = @Schema(implementation = AbsenceResponse.class)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "absence-unknown")
    @APIResponse(responseCode = "422", description = "absence-invalid-dates, absence-certificate-outside")
    public Response certify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CertificateRequest certificate) {
        return changed(certify.handle(new CertifyAbsence.Command(
                id,
                ExpectedVersion.ofIfMatch(ifMatch),
                certificate.from(),
                certificate.to(),
                certificate.reference())));
    }

    @POST
    @Path("{id}/end")
    @Command("absence.end")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "endAbsence",
            summary = "Say which day was the last",
            description = "The days are settled with the payroll, and the cover case is cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "The closed absence",
            content = @Content(schema = @Schema(implementation = AbsenceResponse.class)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "absence-unknown")
    @APIResponse(responseCode = "409", description = "absence-illegal-transition, absence-certified-beyond")
    @APIResponse(responseCode = "422", description = "absence-invalid-dates, leave-outside-placement")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndAbsenceRequest end) {
        return changed(this.end.handle(new EndAbsence.Command(id, ExpectedVersion.ofIfMatch(ifMatch), end.lastDay())));
    }

    private static Response changed(AbsenceView view) {
        return Answers.changed(AbsenceResponse.from(view), view.version());
    }
}
