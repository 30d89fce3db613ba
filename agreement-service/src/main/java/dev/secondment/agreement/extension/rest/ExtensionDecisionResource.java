package dev.secondment.agreement.extension.rest;

import dev.secondment.agreement.extension.application.DecideExtension;
import dev.secondment.agreement.extension.application.ExtensionView;
import dev.secondment.agreement.extension.application.WithdrawExtension;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agreeing, refusing, taking back. */
@Path("/v1/agreements/{id}/extension-requests/{extensionId}")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Extensions")
@APIResponse(
        responseCode = "200",
        description = "The request as it stands now.",
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = ExtensionResponse.class),
                        examples = @ExampleObject(name = "requested", value = ExtensionExamples.REQUEST)))
class ExtensionDecisionResource {

    private final DecideExtension decideExtension;
    private final WithdrawExtension withdrawExtension;

    ExtensionDecisionResource(DecideExtension decideExtension, WithdrawExtension withdrawExtension) {
        this.decideExtension = decideExtension;
        this.withdrawExtension = withdrawExtension;
    }

    @POST
    @Path("/decisions")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API, Roles.SECONDEE})
    @Command("extension.decide")
    @Operation(
            operationId = "decideExtension",
            summary = "Agree to an extension, or refuse it",
            description =
                    "By each party that did not ask, in any order, by decideBy. The last agreement has the limits computed again: the request is BLOCKED_BY_LIMIT, with the limit and the last lawful day in blockedBy, or LIMITS_OK, with the amendment that all now sign. A refusal needs a reason; an employer's is shown to all, a person's to home HR alone.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ExtensionDecisionRequest.class),
                            examples = {
                                @ExampleObject(name = "agree", value = ExtensionExamples.AGREE),
                                @ExampleObject(name = "refuse", value = ExtensionExamples.REFUSE)
                            }))
    @APIResponse(responseCode = "409", description = "Decided, closed, or too late.")
    public Response decide(
            UUID id,
            UUID extensionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ExtensionDecisionRequest request) {
        return changed(decideExtension.handle(new DecideExtension.Command(
                id,
                extensionId,
                ExpectedVersion.ofIfMatch(ifMatch),
                request.decision(),
                request.reason(),
                request.party())));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API, Roles.SECONDEE})
    @Command("extension.withdraw")
    @Operation(
            operationId = "withdrawExtension",
            summary = "Withdraw an extension request",
            description =
                    "By the side that asked, until the amendment is signed by all; an amendment out for signature is withdrawn with it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ExtensionWithdrawalRequest.class),
                            examples = @ExampleObject(name = "withdraw", value = ExtensionExamples.WITHDRAW)))
    public Response withdraw(
            UUID id,
            UUID extensionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ExtensionWithdrawalRequest request) {
        return changed(withdrawExtension.handle(
                new WithdrawExtension.Command(id, extensionId, ExpectedVersion.ofIfMatch(ifMatch), request.reason())));
    }

    private static Response changed(ExtensionView view) {
        return Answers.changed(ExtensionResponse.from(view), view.version());
    }
}
