package dev.secondment.agreement.amendment.rest;

import dev.secondment.agreement.amendment.application.AmendmentView;
import dev.secondment.agreement.amendment.application.RefuseAmendment;
import dev.secondment.agreement.amendment.application.SignAmendment;
import dev.secondment.agreement.amendment.application.WithdrawAmendment;
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

/** Signing a change, refusing to, and taking it back. */
@Path("/v1/agreements/{id}/amendments/{amendmentId}")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Amendments")
class AmendmentSignatureResource {

    private final SignAmendment sign;
    private final RefuseAmendment refuse;
    private final WithdrawAmendment withdraw;
    private final CurrentCaller caller;
    private final JsonWebToken token;

    AmendmentSignatureResource(
            SignAmendment sign,
            RefuseAmendment refuse,
            WithdrawAmendment withdraw,
            CurrentCaller caller,
            JsonWebToken token) {
        this.sign = sign;
        this.refuse = refuse;
        this.withdraw = withdraw;
        this.caller = caller;
        this.token = token;
    }

    @POST
    @Path("/signatures")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.SECONDEE})
    @Command("amendment.sign")
    @Operation(
            operationId = "signAmendment",
            summary = "Sign an amendment",
            description = "Once for every party, one that joins among them: different persons, one hash. The last"
                    + " signature makes it a version of the contract, in force at once where its day has come.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AmendmentSignatureRequest.class),
                            examples = @ExampleObject(name = "sign", value = AmendmentExamples.SIGNATURE)))
    @APIResponse(
            responseCode = "200",
            description = "The amendment as it stands now.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AmendmentResponse.class),
                            examples = @ExampleObject(name = "signed", value = AmendmentExamples.AMENDMENT)))
    @APIResponse(
            responseCode = "409",
            description =
                    "Not to be signed now, or not by this party yet, as turn says; or another text, as currentHash"
                            + " says; or the secondment has begun, or its new last day has passed, since it was"
                            + " proposed, as violations say.")
    public Response sign(
            UUID id,
            UUID amendmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AmendmentSignatureRequest request) {
        return changed(sign.handle(new SignAmendment.Command(
                id,
                amendmentId,
                ExpectedVersion.ofIfMatch(ifMatch),
                signatory(),
                request.documentHash(),
                request.party())));
    }

    @POST
    @Path("/signature-refusals")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.SECONDEE})
    @Command("amendment.refuse-signature")
    @Operation(
            operationId = "refuseAmendment",
            summary = "Refuse to sign an amendment",
            description = "By whoever could sign. The terms stay as they are; who refused, and why, only the home"
                    + " employer's HR sees.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AmendmentRefusalRequest.class),
                            examples = @ExampleObject(name = "refuse", value = AmendmentExamples.REFUSAL)))
    @APIResponse(
            responseCode = "200",
            description = "The amendment as it stands now.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AmendmentResponse.class),
                            examples = @ExampleObject(name = "refused", value = AmendmentExamples.AMENDMENT)))
    public Response refuse(
            UUID id,
            UUID amendmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AmendmentRefusalRequest request) {
        return changed(refuse.handle(new RefuseAmendment.Command(
                id, amendmentId, ExpectedVersion.ofIfMatch(ifMatch), request.reason(), request.party())));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Command("amendment.withdraw")
    @Operation(
            operationId = "withdrawAmendment",
            summary = "Take an amendment back",
            description = "By HR of the side that proposed it or of the home employer, before all have signed.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AmendmentWithdrawalRequest.class),
                            examples = @ExampleObject(name = "withdraw", value = AmendmentExamples.WITHDRAWAL)))
    @APIResponse(
            responseCode = "200",
            description = "The amendment as it stands now.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AmendmentResponse.class),
                            examples = @ExampleObject(name = "withdrawn", value = AmendmentExamples.AMENDMENT)))
    public Response withdraw(
            UUID id,
            UUID amendmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AmendmentWithdrawalRequest request) {
        return changed(withdraw.handle(
                new WithdrawAmendment.Command(id, amendmentId, ExpectedVersion.ofIfMatch(ifMatch), request.reason())));
    }

    private Signatory signatory() {
        Caller person = caller.get();
        return new Signatory(
                person.subject(), person.client(), token.<String>claim("acr").orElse("unspecified"));
    }

    private static Response changed(AmendmentView view) {
        return Answers.changed(AmendmentResponse.from(view), view.version());
    }
}
