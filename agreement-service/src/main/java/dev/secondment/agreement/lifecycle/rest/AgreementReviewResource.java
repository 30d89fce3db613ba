package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.application.AgreementView;
import dev.secondment.agreement.lifecycle.application.DecideReview;
import dev.secondment.agreement.lifecycle.application.SubmitAgreement;
import dev.secondment.agreement.lifecycle.application.WithdrawAgreement;
import dev.secondment.agreement.lifecycle.domain.Approver;
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

/** From the draft to the text that can be signed, back, and out. */
@Path("/v1/agreements/{id}")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Agreements")
@APIResponse(
        responseCode = "200",
        description = "The agreement as it stands now.",
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = AgreementResponse.class),
                        examples = @ExampleObject(name = "agreement", value = AgreementExamples.AGREEMENT)))
class AgreementReviewResource {

    private final SubmitAgreement submitAgreement;
    private final DecideReview decideReview;
    private final WithdrawAgreement withdrawAgreement;
    private final CurrentCaller caller;
    private final JsonWebToken token;

    AgreementReviewResource(
            SubmitAgreement submitAgreement,
            DecideReview decideReview,
            WithdrawAgreement withdrawAgreement,
            CurrentCaller caller,
            JsonWebToken token) {
        this.submitAgreement = submitAgreement;
        this.decideReview = decideReview;
        this.withdrawAgreement = withdrawAgreement;
        this.caller = caller;
        this.token = token;
    }

    @POST
    @Path("/submission")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Command("agreement.submit")
    @Operation(
            operationId = "submitAgreement",
            summary = "Submit a draft for review",
            description =
                    "By the home employer's HR. Refused with everything that is missing or contradictory, all at once. From here on the host sees the agreement. The body may name who has to approve, in order, with substitutes.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubmissionRequest.class),
                            examples = {
                                @ExampleObject(name = "submit", value = "{}"),
                                @ExampleObject(name = "chain", value = AgreementExamples.SUBMISSION)
                            }))
    public Response submit(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SubmissionRequest request) {
        return changed(submitAgreement.handle(
                new SubmitAgreement.Command(id, ExpectedVersion.ofIfMatch(ifMatch), request.chain())));
    }

    @POST
    @Path("/review-decisions")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.FINANCE, Roles.COMPLIANCE, Roles.PARTNER_API})
    @Command("agreement.review")
    @Operation(
            operationId = "decideReview",
            summary = "Approve or return what is under review",
            description =
                    "APPROVE by whoever review.next asks, or a substitute; nobody approves twice. The last approval freezes the text under documentHash and asks the parties to sign, in the order and by the day it says. RETURN, with a reason, by HR of either employer or any approver while IN_REVIEW, by the home employer's HR while AWAITING_SIGNATURES: signatures given so far are void.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReviewDecisionRequest.class),
                            examples = {
                                @ExampleObject(name = "approve", value = AgreementExamples.APPROVE),
                                @ExampleObject(name = "employers-first", value = AgreementExamples.APPROVE_IN_ORDER),
                                @ExampleObject(name = "return", value = AgreementExamples.RETURN)
                            }))
    public Response decide(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReviewDecisionRequest request) {
        return changed(decideReview.handle(new DecideReview.Command(
                id,
                ExpectedVersion.ofIfMatch(ifMatch),
                approver(),
                request.decision(),
                request.reason(),
                request.signing())));
    }

    private Approver approver() {
        Caller person = caller.get();
        return new Approver(person.subject(), token.getName(), person.employeeRef(), person.roles());
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API, Roles.SECONDEE})
    @Command("agreement.withdraw")
    @Operation(
            operationId = "withdrawAgreement",
            summary = "Withdraw a signed agreement",
            description = "Before its first day, by HR of either employer or by the person.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WithdrawalRequest.class),
                            examples = @ExampleObject(name = "withdraw", value = AgreementExamples.WITHDRAWAL)))
    public Response withdraw(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WithdrawalRequest request) {
        return changed(withdrawAgreement.handle(
                new WithdrawAgreement.Command(id, ExpectedVersion.ofIfMatch(ifMatch), request.reason())));
    }

    private static Response changed(AgreementView view) {
        return Answers.changed(AgreementResponse.from(view), view.version());
    }
}
