package dev.secondment.agreement.conversion.rest;

import dev.secondment.agreement.conversion.application.AdvanceConversion;
import dev.secondment.agreement.conversion.application.ContractConversion;
import dev.secondment.agreement.conversion.application.ConversionView;
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

/** The steps from the offer to the contract, and the ways out. */
@Path("/v1/agreements/{id}/conversion-requests/{conversionId}")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Conversions")
@APIResponse(
        responseCode = "200",
        description = "The request as it stands now.",
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = ConversionResponse.class),
                        examples = @ExampleObject(name = "proposed", value = ConversionExamples.REQUEST)))
@APIResponse(responseCode = "409", description = "Not the next step, as allowedTransitions says.")
class ConversionStepResource {

    private final AdvanceConversion advance;
    private final ContractConversion contractConversion;

    ConversionStepResource(AdvanceConversion advance, ContractConversion contractConversion) {
        this.advance = advance;
        this.contractConversion = contractConversion;
    }

    @POST
    @Path("/at-risk-check")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Command("conversion.check-at-risk")
    @Operation(
            operationId = "checkAtRisk",
            summary = "Record the at-risk check",
            description =
                    "By the host's HR, where the terms ask for it: whether somebody whose post is at risk takes the post instead (TAKES_PRIORITY: the request is BLOCKED).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AtRiskCheckRequest.class),
                            examples = @ExampleObject(name = "checked", value = ConversionExamples.CHECK)))
    public Response checkAtRisk(
            UUID id,
            UUID conversionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AtRiskCheckRequest request) {
        return changed(advance.checkAtRisk(which(id, conversionId, ifMatch), request.outcome()));
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed({Roles.SECONDEE})
    @Command("conversion.accept")
    @Operation(operationId = "acceptConversion", summary = "Accept the post", description = "By the person.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AcceptanceRequest.class),
                            examples = @ExampleObject(name = "accept", value = "{}")))
    public Response accept(
            UUID id,
            UUID conversionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AcceptanceRequest request) {
        return changed(advance.accept(which(id, conversionId, ifMatch)));
    }

    @POST
    @Path("/release")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Command("conversion.release")
    @Operation(
            operationId = "releaseForConversion",
            summary = "Let the person go",
            description = "By the home employer's HR. Where the terms set no fee it is FEE_SETTLED_OR_NONE at once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReleaseRequest.class),
                            examples = @ExampleObject(name = "release", value = "{}")))
    public Response release(
            UUID id,
            UUID conversionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReleaseRequest request) {
        return changed(advance.release(which(id, conversionId, ifMatch)));
    }

    @POST
    @Path("/fee")
    @RolesAllowed({Roles.HR, Roles.FINANCE, Roles.PARTNER_API})
    @Command("conversion.settle-fee")
    @Operation(
            operationId = "settleConversionFee",
            summary = "Record that the fee is settled",
            description =
                    "By the home employer's HR or finance, where the terms set a fee: it was paid, with the reference of the payment, or is waived.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FeeSettlementRequest.class),
                            examples = {
                                @ExampleObject(name = "settled", value = ConversionExamples.SETTLE),
                                @ExampleObject(name = "waived", value = ConversionExamples.WAIVE)
                            }))
    public Response settleFee(
            UUID id,
            UUID conversionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid FeeSettlementRequest request) {
        return changed(advance.settleFee(which(id, conversionId, ifMatch), request.outcome(), request.reference()));
    }

    @POST
    @Path("/contract")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Command("conversion.contract")
    @Operation(
            operationId = "contractConversion",
            summary = "Record the signed contract",
            description =
                    "By the host's HR, before the contract starts. The secondment is ENDING at once and CONVERTED on contractStart; an open extension request lapses.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ContractRequest.class),
                            examples = @ExampleObject(name = "contract", value = ConversionExamples.CONTRACT)))
    public Response contract(
            UUID id,
            UUID conversionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ContractRequest request) {
        return changed(contractConversion.handle(new ContractConversion.Command(
                id, conversionId, ExpectedVersion.ofIfMatch(ifMatch), request.reference())));
    }

    @POST
    @Path("/refusals")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API, Roles.SECONDEE})
    @Command("conversion.decline")
    @Operation(
            operationId = "declineConversion",
            summary = "Decline the conversion",
            description =
                    "By the person, or by the home employer's HR, until the contract is signed. A person's reason is read by home HR alone.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConversionRefusalRequest.class),
                            examples = @ExampleObject(name = "decline", value = ConversionExamples.REFUSE)))
    public Response decline(
            UUID id,
            UUID conversionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ConversionRefusalRequest request) {
        return changed(advance.decline(which(id, conversionId, ifMatch), request.reason(), request.party()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Command("conversion.withdraw")
    @Operation(
            operationId = "withdrawConversion",
            summary = "Withdraw the offer",
            description = "By the host, until the contract is signed.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConversionWithdrawalRequest.class),
                            examples = @ExampleObject(name = "withdraw", value = ConversionExamples.WITHDRAW)))
    public Response withdraw(
            UUID id,
            UUID conversionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ConversionWithdrawalRequest request) {
        return changed(advance.withdraw(which(id, conversionId, ifMatch), request.reason()));
    }

    private static AdvanceConversion.Which which(UUID id, UUID conversionId, @Nullable String ifMatch) {
        return new AdvanceConversion.Which(id, conversionId, ExpectedVersion.ofIfMatch(ifMatch));
    }

    private static Response changed(ConversionView view) {
        return Answers.changed(ConversionResponse.from(view), view.version());
    }
}
