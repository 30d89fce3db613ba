package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.entitlement.application.CertifyLeave;
import dev.secondment.leave.entitlement.domain.LeaveCertificate;
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

@Path("/v1/leave-certificates")
@Tag(name = "Leave balances", description = "What is granted, taken and left")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeaveCertificateResource {
    /** A certificate is written once. */
    private static final long VERSION = 0;

    private final CertifyLeave certify;

    LeaveCertificateResource(CertifyLeave certify) {
        this.certify = certify;
    }

    @POST
    @Command("leave-certificate.issue")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "certifyLeave",
            summary = "Certify what was granted and paid out of a year, for the next employer",
            description = "BUrlG section 6(2). It says what is known now; a later one takes its place.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = CertificationRequest.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.CERTIFY)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            schema = @Schema(implementation = LeaveCertificateResponse.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.CERTIFICATE)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    @APIResponse(responseCode = "422", description = "leave-year-unknown")
    public Response issue(@NotNull @Valid CertificationRequest request) {
        LeaveCertificate certificate = certify.handle(request.agreementId(), request.year());
        return Answers.created(
                "/v1/leave-certificates/" + certificate.id(), LeaveCertificateResponse.from(certificate), VERSION);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PAYROLL, Roles.SECONDEE, Roles.PARTNER_API, Roles.AUDITOR})
    @Operation(operationId = "getLeaveCertificate", summary = "Read a certificate")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content =
                    @Content(
                            schema = @Schema(implementation = LeaveCertificateResponse.class),
                            examples = @ExampleObject(name = "example", value = BalanceExamples.CERTIFICATE)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-certificate-unknown")
    public Response read(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return Answers.ok(LeaveCertificateResponse.from(certify.get(id)), VERSION, ifNoneMatch);
    }

    @GET
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PAYROLL, Roles.SECONDEE, Roles.PARTNER_API, Roles.AUDITOR})
    @Operation(operationId = "listLeaveCertificates", summary = "List the certificates of an agreement, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(examples = @ExampleObject(name = "example", value = BalanceExamples.CERTIFICATES)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    public Page<LeaveCertificateResponse> list(
            @QueryParam("agreementId") @NotNull UUID agreementId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var page =
                certify.list(agreementId, Cursor.read(cursor, UUID::fromString).orElse(null), PageLimit.of(limit));
        return new Page<>(
                page.items().stream().map(LeaveCertificateResponse::from).toList(),
                page.next() == null ? null : Cursor.encode(page.next()));
    }
}
