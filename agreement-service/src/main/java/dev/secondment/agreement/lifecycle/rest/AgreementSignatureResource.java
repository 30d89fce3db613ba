package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.application.AgreementView;
import dev.secondment.agreement.lifecycle.application.RefuseSignature;
import dev.secondment.agreement.lifecycle.application.SignAgreement;
import dev.secondment.agreement.lifecycle.domain.Signatory;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Signing, and refusing to. */
@Path("/v1/agreements/{id}")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Agreements")
class AgreementSignatureResource {

    private final SignAgreement signAgreement;
    private final RefuseSignature refuseSignature;
    private final CurrentCaller caller;
    private final JsonWebToken token;

    AgreementSignatureResource(
            SignAgreement signAgreement, RefuseSignature refuseSignature, CurrentCaller caller, JsonWebToken token) {
        this.signAgreement = signAgreement;
        this.refuseSignature = refuseSignature;
        this.caller = caller;
        this.token = token;
    }

    @POST
    @Path("/signatures")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.SECONDEE})
    @Command("agreement.sign")
    @Operation(
            operationId = "signAgreement",
            summary = "Sign an agreement",
            description =
                    "Once for HOME and once for HOST by HR or a line manager, once by the SECONDEE: three persons, one hash. The third signature makes the agreement SIGNED. No system signs.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SignatureRequest.class),
                            examples = @ExampleObject(name = "sign", value = AgreementExamples.SIGNATURE)))
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it stands now.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementResponse.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not to be signed now, as allowedTransitions says; or another text, as currentHash says.")
    public Response sign(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SignatureRequest request) {
        return changed(signAgreement.handle(new SignAgreement.Command(
                id, ExpectedVersion.ofIfMatch(ifMatch), signatory(), request.documentHash(), request.party())));
    }

    @POST
    @Path("/signature-refusals")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.SECONDEE})
    @Command("agreement.refuse-signature")
    @Operation(
            operationId = "refuseSignature",
            summary = "Refuse to sign",
            description =
                    "By whoever could sign. The agreement is REJECTED; who refused, and why, only the home employer's HR sees.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RefusalRequest.class),
                            examples = @ExampleObject(name = "refuse", value = AgreementExamples.REFUSAL)))
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it stands now.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementResponse.class)))
    public Response refuse(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RefusalRequest request) {
        return changed(refuseSignature.handle(new RefuseSignature.Command(
                id, ExpectedVersion.ofIfMatch(ifMatch), request.reason(), request.party())));
    }

    private Signatory signatory() {
        Caller person = caller.get();
        return new Signatory(
                person.subject(), person.client(), token.<String>claim("acr").orElse("unspecified"));
    }

    private static Response changed(AgreementView view) {
        return Answers.changed(AgreementResponse.from(view), view.version());
    }
}
