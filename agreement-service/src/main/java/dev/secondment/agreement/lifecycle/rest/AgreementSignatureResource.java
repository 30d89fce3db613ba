package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.application.AgreementQueries;
import dev.secondment.agreement.lifecycle.application.AgreementView;
import dev.secondment.agreement.lifecycle.application.ConsentState;
import dev.secondment.agreement.lifecycle.application.RefuseSignature;
import dev.secondment.agreement.lifecycle.application.SignAgreement;
import dev.secondment.agreement.lifecycle.application.WithdrawConsent;
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
import jakarta.ws.rs.GET;
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
    private final WithdrawConsent withdrawConsent;
    private final AgreementQueries agreements;
    private final CurrentCaller caller;
    private final JsonWebToken token;

    AgreementSignatureResource(
            SignAgreement signAgreement,
            RefuseSignature refuseSignature,
            WithdrawConsent withdrawConsent,
            AgreementQueries agreements,
            CurrentCaller caller,
            JsonWebToken token) {
        this.signAgreement = signAgreement;
        this.refuseSignature = refuseSignature;
        this.withdrawConsent = withdrawConsent;
        this.agreements = agreements;
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
                    "Once for each company that the terms name by its HR or a line manager, once by the SECONDEE: as many persons, one hash, in the order and until the day that signing shows. The last signature makes the agreement SIGNED. No system signs.")
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
                            schema = @Schema(implementation = AgreementResponse.class),
                            examples = @ExampleObject(name = "agreement", value = AgreementExamples.AGREEMENT)))
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
                            schema = @Schema(implementation = AgreementResponse.class),
                            examples = @ExampleObject(name = "agreement", value = AgreementExamples.AGREEMENT)))
    public Response refuse(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RefusalRequest request) {
        return changed(refuseSignature.handle(new RefuseSignature.Command(
                id, ExpectedVersion.ofIfMatch(ifMatch), request.reason(), request.party())));
    }

    @GET
    @Path("/signatures")
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
    @Operation(
            operationId = "readSignatures",
            summary = "Read the proof of the signatures",
            description =
                    "Who signed which text, when, through which application and how they had shown who they are; whose signature is awaited, until when. The natural person is named to their own side and to the home employer's HR.")
    @APIResponse(
            responseCode = "200",
            description = "The signatures on the text as it stands.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SignaturesResponse.class),
                            examples = @ExampleObject(name = "half-signed", value = AgreementExamples.SIGNATURES)))
    public SignaturesResponse signatures(UUID id) {
        return SignaturesResponse.from(agreements.signatures(id));
    }

    @POST
    @Path("/consent-withdrawal")
    @RolesAllowed(Roles.SECONDEE)
    @Command("agreement.withdraw-consent")
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraw your consent",
            description =
                    "By the person, at any time after signing a text with a consent in it. The home employer's HR learns of it; nothing else follows, and no reason is asked.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConsentWithdrawalRequest.class),
                            examples = @ExampleObject(name = "withdraw", value = "{}")))
    @APIResponse(
            responseCode = "200",
            description = "The consent as it stands now.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConsentState.class),
                            examples = @ExampleObject(name = "withdrawn", value = AgreementExamples.CONSENT)))
    public Response withdrawConsent(UUID id, @NotNull @Valid ConsentWithdrawalRequest request) {
        return Response.ok(withdrawConsent.handle(new WithdrawConsent.Command(id, signatory())))
                .build();
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
