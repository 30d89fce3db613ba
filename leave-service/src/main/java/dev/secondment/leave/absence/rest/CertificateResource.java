package dev.secondment.leave.absence.rest;

import dev.secondment.leave.absence.application.CertifyAbsence;
import dev.secondment.leave.absence.application.DecideLongAbsence;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

@Path("/v1/absences/{id}")
@Tag(name = "Absences", description = "Sickness and emergencies: reported once, approved by nobody")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateResource {
    private final CertifyAbsence certify;
    private final DecideLongAbsence decide;

    CertificateResource(CertifyAbsence certify, DecideLongAbsence decide) {
        this.certify = certify;
        this.decide = decide;
    }

    @POST
    @Path("certificate")
    @Command("absence.certify")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "certifyAbsence",
            summary = "Hand in a certificate, the first or one that follows",
            description = "By the person or the home employer. Approved leave on its days is given back by itself; "
                    + "the same certificate again changes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = CertificateRequest.class),
                            examples = @ExampleObject(name = "certificate", value = AbsenceExamples.CERTIFICATE)))
    @APIResponse(
            responseCode = "200",
            description = "The absence with the certificate",
            content =
                    @Content(
                            schema = @Schema(implementation = AbsenceResponse.class),
                            examples = @ExampleObject(name = "full", value = AbsenceExamples.FULL)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "absence-unknown")
    @APIResponse(responseCode = "409", description = "absence-illegal-transition")
    @APIResponse(
            responseCode = "422",
            description =
                    "absence-invalid-dates, absence-certificate-outside, absence-certificate-too-long, absence-not-certifiable")
    public Response certify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CertificateRequest certificate) {
        return AbsenceAnswers.changed(certify.add(id, ExpectedVersion.ofIfMatch(ifMatch), certificate.toCertified()));
    }

    @POST
    @Path("certificates/{certificateId}/correction")
    @Command("absence.certificate-correct")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "correctCertificate",
            summary = "Put another certificate in the place of a wrong one",
            description =
                    "The wrong one stays on file, withdrawn. Leave is given back and charged again as the new one says.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = CertificateRequest.class),
                            examples = @ExampleObject(name = "certificate", value = AbsenceExamples.CERTIFICATE)))
    @APIResponse(
            responseCode = "200",
            description = "The absence with both certificates",
            content =
                    @Content(
                            schema = @Schema(implementation = AbsenceResponse.class),
                            examples = @ExampleObject(name = "full", value = AbsenceExamples.FULL)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "absence-unknown, absence-certificate-unknown")
    @APIResponse(
            responseCode = "422",
            description = "absence-invalid-dates, absence-certificate-outside, absence-certificate-too-long")
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("certificateId") UUID certificateId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CertificateRequest certificate) {
        return AbsenceAnswers.changed(
                certify.correct(id, certificateId, ExpectedVersion.ofIfMatch(ifMatch), certificate.toCertified()));
    }

    @POST
    @Path("certificates/{certificateId}/withdrawal")
    @Command("absence.certificate-withdraw")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "withdrawCertificate",
            summary = "Take back a certificate that was handed in by mistake",
            description = "Days of leave that it gave back are leave again.")
    @APIResponse(
            responseCode = "200",
            description = "The absence with the withdrawn certificate",
            content =
                    @Content(
                            schema = @Schema(implementation = AbsenceResponse.class),
                            examples = @ExampleObject(name = "full", value = AbsenceExamples.FULL)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "absence-unknown, absence-certificate-unknown")
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("certificateId") UUID certificateId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return AbsenceAnswers.changed(certify.withdraw(id, certificateId, ExpectedVersion.ofIfMatch(ifMatch)));
    }

    @POST
    @Path("long-absence-decision")
    @Command("absence.long-decide")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "decideLongAbsence",
            summary = "Say how the placement goes on during a long absence",
            description = "By home HR. A record and an event; suspending or ending the agreement is done there.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = LongAbsenceDecisionRequest.class),
                            examples = @ExampleObject(name = "goes on", value = AbsenceExamples.DECISION)))
    @APIResponse(
            responseCode = "200",
            description = "The absence with the decision",
            content =
                    @Content(
                            schema = @Schema(implementation = AbsenceResponse.class),
                            examples = @ExampleObject(name = "full", value = AbsenceExamples.FULL)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "absence-unknown")
    @APIResponse(responseCode = "409", description = "absence-not-long, absence-illegal-transition")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid LongAbsenceDecisionRequest decision) {
        return AbsenceAnswers.changed(decide.handle(id, ExpectedVersion.ofIfMatch(ifMatch), decision.decision()));
    }
}
