package dev.secondment.agreement.suspension.rest;

import dev.secondment.agreement.suspension.application.ResumeAgreement;
import dev.secondment.agreement.suspension.application.SuspendAgreement;
import dev.secondment.agreement.suspension.application.SuspensionQueries;
import dev.secondment.agreement.suspension.application.SuspensionView;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Halting a secondment and going on. Both are steps of the agreement: its version is the one to match. */
@Path("/v1/agreements/{id}")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Ending")
class SuspensionResource {
    private static final String SUSPEND = """
            {"reasonCode": "PERMIT_GAP", "reviewOn": "2026-11-02"}
            """;
    private static final String SUSPENDED = """
            {"id": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c0a1", "reasonCode": "PERMIT_GAP",
             "since": "2026-10-05", "reviewOn": "2026-11-02"}
            """;
    private static final String SUSPENSIONS = "{\"items\":[" + SUSPENDED + "]}";

    private final SuspendAgreement suspendAgreement;
    private final ResumeAgreement resumeAgreement;
    private final SuspensionQueries suspensions;

    SuspensionResource(
            SuspendAgreement suspendAgreement, ResumeAgreement resumeAgreement, SuspensionQueries suspensions) {
        this.suspendAgreement = suspendAgreement;
        this.resumeAgreement = resumeAgreement;
        this.suspensions = suspensions;
    }

    @POST
    @Path("/suspension")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Command("agreement.suspend")
    @Operation(
            operationId = "suspendAgreement",
            summary = "Suspend a secondment",
            description =
                    "By the home employer's HR, with a reason and the day on which it is looked at again. Of a suspended one: with another reason or another day.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SuspensionRequest.class),
                            examples = @ExampleObject(name = "suspend", value = SUSPEND)))
    @APIResponse(
            responseCode = "200",
            description = "The suspension; ETag names the agreement's version.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SuspensionResponse.class),
                            examples = @ExampleObject(name = "suspended", value = SUSPENDED)))
    public Response suspend(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SuspensionRequest request) {
        return changed(suspendAgreement.handle(new SuspendAgreement.Command(
                id, ExpectedVersion.ofIfMatch(ifMatch), request.reasonCode(), request.reviewOn())));
    }

    @POST
    @Path("/resumption")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Command("agreement.resume")
    @Operation(
            operationId = "resumeAgreement",
            summary = "Resume a suspended secondment",
            description = "By the home employer's HR, once the reason is gone.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ResumptionRequest.class),
                            examples = @ExampleObject(name = "resume", value = "{}")))
    @APIResponse(
            responseCode = "200",
            description = "The suspension that is over; ETag names the agreement's version.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SuspensionResponse.class),
                            examples = @ExampleObject(name = "over", value = SUSPENDED)))
    public Response resume(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ResumptionRequest request) {
        return changed(resumeAgreement.handle(new ResumeAgreement.Command(id, ExpectedVersion.ofIfMatch(ifMatch))));
    }

    @GET
    @Path("/suspensions")
    @RolesAllowed({
        Roles.HR,
        Roles.LINE_MANAGER,
        Roles.PAYROLL,
        Roles.FINANCE,
        Roles.COMPLIANCE,
        Roles.AUDITOR,
        Roles.SECONDEE,
        Roles.PARTNER_API
    })
    @Operation(operationId = "listSuspensions", summary = "List suspensions", description = "Newest first.")
    @APIResponse(
            responseCode = "200",
            description = "All of them.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SuspensionsResponse.class),
                            examples = @ExampleObject(name = "one", value = SUSPENSIONS)))
    public SuspensionsResponse list(UUID id) {
        return new SuspensionsResponse(
                suspensions.list(id).stream().map(SuspensionResponse::from).toList());
    }

    private static Response changed(SuspensionView view) {
        return Answers.changed(SuspensionResponse.from(view), view.agreementVersion());
    }
}
